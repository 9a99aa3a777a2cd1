import { discoveryMutants } from './discovery';
import { fieldMutants } from './fields';
import { forgottenMutants } from './forgotten';
import { inferredRules } from './inferred-rules';
import { loginMutants } from './logins';
import { memberMutants } from './members';
import { mixUpMutants } from './mix-ups';
import type { Mutant, RuleMutant } from './mutant';
import { passcodeMutants } from './passcodes';
import { refusedMutants } from './refused';
import { secondFactorMutants } from './second-factors';
import { sessionMutants } from './sessions';
import { timeMutants } from './times';
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
  ...of('mix-ups', mixUpMutants),
  ...of('times', timeMutants),
  ...of('told and forgotten', forgottenMutants),
  ...of('refusals and responses', refusedMutants),
];

function of(part: string, mutants: readonly RuleMutant[]): readonly Mutant[] {
  return mutants.map((mutant) => ({
    ...mutant,
    part,
    isInferred: mutant.isInferred || inferredRules.has(mutant.rule),
  }));
}
