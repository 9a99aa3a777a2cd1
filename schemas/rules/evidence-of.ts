import { type Evidence, type FindingRule, findingRules } from '../../src/domain/finding-rules';
import type { Severity } from '../../src/domain/verification-result';

/** The severity that a rule's findings have. */
export function severityOf(rule: FindingRule): Severity {
  return findingRules[rule].confidence === 'documented' ? 'violation' : 'drift';
}

/** How sure a rule is, and where it is from. */
export function evidenceOf(rule: FindingRule): Evidence {
  return findingRules[rule];
}
