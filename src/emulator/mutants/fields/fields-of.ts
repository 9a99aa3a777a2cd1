import { type Breaks, breaking, type RuleMutant } from '../mutant';

const rule = 'Every field that a response computes';

/** The fields of one kind of object, each computed wrongly in two ways or more. */
export function fieldsOf(file: string, breaks: Breaks): readonly RuleMutant[] {
  return breaking(rule, file, breaks);
}
