import type { Finding, Severity } from '../src/domain/verification-result';
import { describeReceived } from './describe-received';

/** The parts of a finding that a check knows; the rest follows. */
export interface FindingParts {
  readonly pointer: string;
  readonly rule: string;
  readonly documented: string;
  /** The value as it came; described with secrets masked. */
  readonly value: unknown;
}

/** Words a finding: pointer, what is documented, what came. */
export function finding(
  severity: Severity,
  { pointer, rule, documented, value }: FindingParts,
): Finding {
  const received = describeReceived(value, pointer);
  const where = pointer === '' ? 'The body' : pointer;
  return {
    severity,
    pointer,
    rule,
    documented,
    received,
    sentence:
      rule === 'undocumented-key'
        ? `${where} is not documented; received ${received}.`
        : `${where} is documented as ${documented}; received ${received}.`,
  };
}
