import type { Finding } from '../src/domain/verification-result';
import type { Reading } from '../src/domain/vocabulary';
import { describeDocumented } from './describe-documented';
import { finding } from './finding';
import { openLists } from './open-lists';
import { badTimestamp, isTimestamp, isTimestampField } from './rules/timestamps';
import type { Definitions } from './schema-node';
import { type Visit, walkBody } from './walk-body';

/** What one look at every place of a body finds: drift, and times that are none. */
export function bodyDrift(
  definitions: Definitions,
  schema: string,
  reading: Reading,
  body: unknown,
): readonly Finding[] {
  const root = { $ref: `#/$defs/${schema}` };
  return [...walkBody(definitions, root, schema, body)].flatMap((visit) =>
    findingsAt(visit, reading),
  );
}

function findingsAt(visit: Visit, reading: Reading): readonly Finding[] {
  const { pointer, value, node, required, field } = visit;
  if (node === undefined) {
    return [
      finding('drift', { pointer, rule: 'undocumented-key', documented: 'no key at all', value }),
    ];
  }
  if (value === null) {
    // In the documented reading, and for a required field, the schema has said so already.
    if (reading === 'documented' || required) return [];
    return [
      finding('drift', {
        pointer,
        rule: 'null-for-optional',
        documented: describeDocumented(node, required),
        value,
      }),
    ];
  }
  if (typeof value !== 'string') return [];
  if (isTimestampField(field) && !isTimestamp(value)) return [badTimestamp(pointer, value)];
  const list = openLists[field];
  if (list === undefined || list.includes(value)) return [];
  const documented = `one of ${list.map((one) => JSON.stringify(one)).join(', ')}`;
  return [finding('drift', { pointer, rule: 'outside-open-list', documented, value })];
}
