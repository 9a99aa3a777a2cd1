import type { FindingRule } from '../src/domain/finding-rules';
import type { Finding } from '../src/domain/verification-result';
import { describeReceived } from './describe-received';
import { severityOf } from './rules/evidence-of';

/** The parts of a finding that a check knows; the rest follows. */
export interface FindingParts {
  readonly pointer: string;
  readonly rule: FindingRule;
  readonly documented: string;
  /** The value as it came; described with secrets masked. */
  readonly value: unknown;
  /** What is spoken of, where it is no place of the body. */
  readonly subject?: string;
}

/** Words a finding: pointer, what is documented, what came. Its severity follows from its rule. */
export function finding({ pointer, rule, documented, value, subject }: FindingParts): Finding {
  const received = describeReceived(value, pointer);
  const where = subject ?? (pointer === '' ? 'The body' : pointer);
  return {
    severity: severityOf(rule),
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
