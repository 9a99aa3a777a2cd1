import type { ContractInteraction } from '../src/contract/read-contract';
import type { VerificationResult, VerificationRun } from '../src/verification-result';
import { openVerification, type VerificationOptions } from './open-verification';
import { openingCheck } from './opening-check';
import { problemsOf } from './problems-of';
import type { VerifiedInteraction } from './verify-interaction';

/** What a run verifies, and who is told of it. */
export interface RunOptions extends VerificationOptions {
  readonly interactions: readonly ContractInteraction[];
  /** Told of each interaction as soon as it has a result. */
  readonly onVerified?: (verified: VerifiedInteraction, done: number, of: number) => void;
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
  const { interactions, target, signal } = options;
  const startedAt = new Date();
  const results: VerificationResult[] = [];
  const problems: string[] = [];
  await openingCheck(target, signal ?? new AbortController().signal);
  const verification = await openVerification(options);
  try {
    for (const interaction of interactions) {
      if (signal?.aborted) break;
      const verified = await verification.verify(interaction);
      results.push(verified.result);
      options.onVerified?.(verified, results.length, interactions.length);
    }
  } catch (cause) {
    if (!signal?.aborted) throw cause;
  } finally {
    problems.push(...(await verification.close()));
  }
  problems.push(...problemsOf(interactions, results));
  return {
    target: { kind: target.kind, url: target.baseUrl },
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    results,
    problems,
    held: problems.length === 0 && results.every(({ outcome }) => outcome !== 'failed'),
  };
}
