import type { ContractInteraction } from '../src/contract/read-contract';
import type { VerificationRun } from '../src/domain/verification-result';
import { stateTable } from './arrange/states/state-table';
import { openVerification, type VerificationOptions } from './open-verification';
import { openingCheck } from './plan/opening-check';
import { RunSoFar } from './tell/run-so-far';
import type { VerifiedInteraction } from './tell/verified-interaction';

/** What a run verifies, and who is told of it. */
export interface RunOptions extends VerificationOptions {
  readonly interactions: readonly ContractInteraction[];
  /** Told of each interaction as soon as it has a result, and of the run as far as it has come. */
  readonly onVerified?: (verified: VerifiedInteraction, soFar: VerificationRun) => void;
  /** Whether the run ends with this interaction: nothing more is arranged, and what was made is deleted. */
  readonly stopWhen?: (verified: VerifiedInteraction) => boolean;
}

/**
 * Verifies interactions and says whether the provider keeps them. A signal ends the run early: the
 * results so far are kept, and the run does not hold.
 *
 * @returns one result for each interaction that was tried, in the order in which they were given. It
 *   holds only if something was verified.
 * @throws HarnessError `provider-unreachable`, `credentials-refused` or `settings-live-project`,
 *   before anything is created
 */
export async function runVerification(options: RunOptions): Promise<VerificationRun> {
  const { interactions, target, table = stateTable, onVerified, stopWhen } = options;
  const { signal = new AbortController().signal } = options;
  const soFar = new RunSoFar(interactions, target, table);
  await openingCheck(target, signal);
  const verification = await openVerification({ ...options, signal });
  const leftBehind: string[] = [];
  try {
    await verification.verifyAll(interactions, (verified, interaction) => {
      soFar.add(interaction, verified.result);
      onVerified?.(verified, soFar.run());
      return stopWhen?.(verified) ? 'stop' : undefined;
    });
  } catch (cause) {
    if (!signal.aborted) throw cause;
  } finally {
    leftBehind.push(...(await verification.close()));
  }
  return soFar.run(leftBehind);
}
