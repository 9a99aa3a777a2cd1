import type { ReportedFinding } from '../src/domain/verification-result';
import { describeReceived } from './describe-received';
import type { RuleName } from './rules/all-rules';
import { evidenceOf } from './rules/evidence-of';
import type { Breach } from './rules/rule';

/** What a check of a response found: a rule that is listed, and so has its evidence, is broken. */
export interface Finding extends ReportedFinding {
  readonly rule: RuleName;
}

/** The parts of a finding that a check knows; the rest follows. */
export interface FindingParts extends Breach {
  readonly rule: RuleName;
}

/** Words a finding: pointer, what is documented, what came. Its severity follows from its rule. */
export function finding({ pointer, rule, documented, value, subject }: FindingParts): Finding {
  const received = describeReceived(value, pointer);
  const where = subject ?? (pointer === '' ? 'The body' : pointer);
  return {
    severity: evidenceOf(rule).confidence === 'documented' ? 'violation' : 'drift',
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
