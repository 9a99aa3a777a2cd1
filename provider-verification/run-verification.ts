import type { ContractInteraction } from '../src/contract/read-contract';
import type { VerificationResult, VerificationRun } from '../src/domain/verification-result';
import { skipReason } from './arrange/arrange-states';
import { stateTable } from './arrange/states/state-table';
import { problemsOf } from './judge/problems-of';
import { openVerification, type VerificationOptions } from './open-verification';
import { openingCheck } from './plan/opening-check';
import type { VerifiedInteraction } from './verify-interaction';

/** What a run verifies, and who is told of it. */
export interface RunOptions extends VerificationOptions {
  readonly interactions: readonly ContractInteraction[];
  /** Told of each interaction as soon as it has a result, and of the run as far as it has come. */
  readonly onVerified?: (verified: VerifiedInteraction, soFar: VerificationRun) => void;
}

/**
 * Verifies interactions one after the other and says whether the provider keeps them. A signal ends
 * the run early: the results so far are kept, and the run does not hold.
 *
 * @returns one result for each interaction that was tried. It holds only if something was verified.
 * @throws HarnessError `provider-unreachable`, `credentials-refused` or `settings-live-project`,
 *   before anything is created
 */
export async function runVerification(options: RunOptions): Promise<VerificationRun> {
  const { interactions, signal = new AbortController().signal } = options;
  const startedAt = new Date();
  const results: VerificationResult[] = [];
  const leftBehind: string[] = [];
  await openingCheck(options.target, signal);
  const verification = await openVerification({ ...options, signal });
  try {
    for (const interaction of interactions) {
      if (signal.aborted) break;
      const verified = await verification.verify(interaction);
      results.push(verified.result);
      options.onVerified?.(verified, runOf(options, startedAt, results, leftBehind));
    }
  } catch (cause) {
    if (!signal.aborted) throw cause;
  } finally {
    leftBehind.push(...(await verification.close()));
  }
  return runOf(options, startedAt, results, leftBehind);
}

function runOf(
  { interactions, target, table = stateTable }: RunOptions,
  startedAt: Date,
  results: readonly VerificationResult[],
  leftBehind: readonly string[],
): VerificationRun {
  const arrangeable =
    target.kind === 'sandbox'
      ? interactions.filter((one) => skipReason(one, table) === undefined).length
      : interactions.length;
  const problems = [...leftBehind, ...problemsOf(interactions, results, arrangeable)];
  return {
    target: { kind: target.kind, url: target.baseUrl },
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    planned: interactions.map(({ description }) => description),
    results: [...results],
    problems,
    held: problems.length === 0 && results.every(({ outcome }) => outcome !== 'failed'),
  };
}
