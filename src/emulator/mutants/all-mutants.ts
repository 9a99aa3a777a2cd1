import { discoveryMutants } from './discovery';
import { fieldMutants } from './fields';
import { inferredRules } from './inferred-rules';
import { loginMutants } from './logins';
import { memberMutants } from './members';
import type { Mutant, RuleMutant } from './mutant';
import { passcodeMutants } from './passcodes';
import { secondFactorMutants } from './second-factors';
import { sessionMutants } from './sessions';
import { transportMutants } from './transport';

/** Every way to break the emulator, each beside the rule that it breaks. */
export const allMutants: readonly Mutant[] = [
  ...of('requests', transportMutants),
  ...of('passcodes', passcodeMutants),
  ...of('logins', loginMutants),
  ...of('sessions', sessionMutants),
  ...of('second factors', secondFactorMutants),
  ...of('discovery', discoveryMutants),
  ...of('members', memberMutants),
  ...of('fields', fieldMutants),
];

function of(part: string, mutants: readonly RuleMutant[]): readonly Mutant[] {
  return mutants.map((mutant) => ({
    ...mutant,
    part,
    isInferred: mutant.isInferred || inferredRules.has(mutant.rule),
  }));
}
