import { allRules, type RuleName } from './all-rules';
import type { Evidence } from './evidence';

const known: ReadonlyMap<string, Evidence> = new Map(
  allRules.map(({ name, evidence }) => [name, evidence]),
);

/** How sure a rule is, and where it is from. */
export function evidenceOf(rule: RuleName): Evidence {
  const evidence = known.get(rule);
  if (evidence === undefined) throw new Error(`Failed to find the rule "${rule}": not listed.`);
  return evidence;
}
