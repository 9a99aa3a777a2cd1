import type { Reading } from '../../src/domain/vocabulary';
import { describeDocumented } from '../describe-documented';
import { type Finding, finding } from '../finding';
import { isTimestamp } from '../rules/timestamps';
import type { PlannedPlace } from './plan-body';

/** What is to be said of a null or a text at one documented place; undefined when nothing is. */
export function findingsAt(
  { node, required, isTime, openList }: PlannedPlace,
  reading: Reading,
  value: string | null,
  pointer: () => string,
): Finding | undefined {
  if (value === null) {
    // In the documented reading, and for a required field, the schema has said so already.
    if (reading === 'documented' || required) return undefined;
    const documented = describeDocumented(node, required);
    return finding({ pointer: pointer(), rule: 'null-for-optional', documented, value });
  }
  if (isTime && !isTimestamp(value)) {
    const documented = 'a time as RFC 3339 writes it, such as 2026-07-01T12:33:09Z';
    return finding({ pointer: pointer(), rule: 'timestamp-rfc3339', documented, value });
  }
  if (openList === undefined || openList.includes(value)) return undefined;
  const documented = `one of ${openList.map((one) => JSON.stringify(one)).join(', ')}`;
  return finding({ pointer: pointer(), rule: 'outside-open-list', documented, value });
}

/** What is to be said of a key that is not documented. */
export function undocumented(pointer: string, value: unknown): Finding {
  return finding({ pointer, rule: 'undocumented-key', documented: 'no key at all', value });
}
