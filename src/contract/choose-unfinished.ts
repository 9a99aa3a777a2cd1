import { HarnessError } from '../errors/harness-error';
import type { ContractInteraction } from './read-contract';

/**
 * The interactions that a run before left unfinished.
 *
 * @throws HarnessError `nothing-verified` when there are none
 */
export function chooseUnfinished(
  interactions: readonly ContractInteraction[],
  unfinished: readonly string[],
): readonly ContractInteraction[] {
  const chosen = interactions.filter(({ description }) => unfinished.includes(description));
  if (chosen.length > 0) return chosen;
  throw new HarnessError('nothing-verified', {
    failedTo: 'repeat what failed',
    reason: 'in the last run nothing failed and everything was reached',
    cure: 'Run without --failed',
  });
}
