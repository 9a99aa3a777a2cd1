import type { ContractInteraction } from '../src/contract/read-contract';
import type { VerificationResult, VerificationRun } from '../src/domain/verification-result';
import { DeadlinePassed, startDeadline, withGrace } from '../src/io/deadline';
import { skipReason } from './arrange/arrange-states';
import { stateTable } from './arrange/states/state-table';
import { problemsOf } from './judge/problems-of';
import { openVerification, type Verification, type VerificationOptions } from './open-verification';
import { openingCheck } from './plan/opening-check';
import { defaultDeadlineMs, graceMs, inMinutes, verifyingMs } from './plan/run-deadline';
import type { VerificationTarget } from './verification-target';
import type { VerifiedInteraction } from './verify-interaction';

/** What a run verifies, and who is told of it. */
export interface RunOptions extends VerificationOptions {
  readonly interactions: readonly ContractInteraction[];
  /** When the run has ended at the latest, clean-up included (ms). */
  readonly deadlineMs?: number;
  /** Told of each interaction as soon as it has a result, and of the run as far as it has come. */
  readonly onVerified?: (verified: VerifiedInteraction, soFar: VerificationRun) => void;
}

/**
 * Verifies interactions one after the other and says whether the provider keeps them. A signal or
 * the deadline ends the run early: the results so far are kept, and the run does not hold.
 *
 * @returns one result for each interaction that was tried. It holds only if something was verified.
 * @throws HarnessError `provider-unreachable`, `credentials-refused` or `settings-live-project`,
 *   before anything is created
 */
export async function runVerification(options: RunOptions): Promise<VerificationRun> {
  const { interactions, target } = options;
  const deadlineMs = options.deadlineMs ?? defaultDeadlineMs(interactions.length);
  const startedAt = new Date();
  const results: VerificationResult[] = [];
  const problems: string[] = [];
  const clock = startDeadline(verifyingMs(deadlineMs), options.signal);
  const { signal } = clock;
  try {
    await openingCheck(target, signal);
    const verification = await openVerification({ ...options, signal });
    try {
      await withGrace(verifyAll(verification), signal, graceMs);
    } catch (cause) {
      if (!signal.aborted) throw cause;
    } finally {
      problems.push(...(await verification.close()));
    }
  } finally {
    clock.release();
  }
  if (signal.reason instanceof DeadlinePassed && results.length < interactions.length) {
    problems.unshift(overdue(target, deadlineMs));
  }
  return runOf(options, startedAt, results, problems);

  async function verifyAll(verification: Verification): Promise<void> {
    for (const interaction of interactions) {
      if (signal.aborted) return;
      const verified = await verification.verify(interaction);
      results.push(verified.result);
      options.onVerified?.(verified, runOf(options, startedAt, results, problems));
    }
  }
}

function overdue({ baseUrl }: VerificationTarget, deadlineMs: number): string {
  return `The run was ended, to be done within its deadline of ${inMinutes(deadlineMs)}: ${baseUrl} answers too slowly or not at all.`;
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
