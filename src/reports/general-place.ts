import type { RuleName } from '../../schemas/rules/all-rules';
import type { ReportedFinding } from '../domain/verification-result';

const byValue: RuleName = 'outside-open-list';

/** Whether each value that breaks a rule is a finding of its own. */
export function isByValue(rule: string): boolean {
  return rule === byValue;
}

/** The place of a finding as many responses share it, with the value where that counts. */
export function generalPlace({ pointer, received, rule }: ReportedFinding): string {
  const place = generalPointer(pointer);
  return isByValue(rule) ? `${place} ${received}` : place;
}

/** A pointer with `*` for the items of a list. */
export function generalPointer(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
