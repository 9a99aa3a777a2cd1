import type { ContractInteraction } from '../src/contract/read-contract';
import type { VerificationRun } from '../src/domain/verification-result';
import { LeftBehind } from '../src/errors/left-behind';
import { DeadlinePassed, startDeadline, withGrace } from '../src/io/deadline';
import { stateTable } from './arrange/states/state-table';
import { openVerification, type VerificationOptions } from './open-verification';
import { openingCheck } from './plan/opening-check';
import { defaultDeadlineMs, graceMs, inMinutes, verifyingMs } from './plan/run-deadline';
import { RunSoFar } from './tell/run-so-far';
import type { VerifiedInteraction } from './tell/verified-interaction';
import type { VerificationTarget } from './verification-target';
import type { OnVerified } from './verify-group';
import { allWritten, type InteractionsInWriting, verifyInWriting } from './verify-in-writing';

/** What a run verifies, and who is told of it. */
export interface RunOptions extends VerificationOptions {
  /** They may still be in writing: those that are there are then verified meanwhile. */
  readonly interactions: readonly ContractInteraction[] | InteractionsInWriting;
  /** When the run has ended at the latest, clean-up included, from when all is written (ms). */
  readonly deadlineMs?: number;
  /** Told of each interaction as soon as it has a result, and of the run as far as it has come. */
  readonly onVerified?: (verified: VerifiedInteraction, soFar: VerificationRun) => void;
  /** Whether the run ends with this interaction: nothing more is arranged, and what was made is deleted. */
  readonly stopWhen?: (verified: VerifiedInteraction) => boolean;
}

/**
 * Verifies interactions and says whether the provider keeps them. A signal or the deadline ends
 * the run early: the results so far are kept, and the run does not hold.
 *
 * @returns one result for each interaction that was tried, in the order in which they were given. It
 *   holds only if something was verified.
 * @throws HarnessError `provider-unreachable`, `credentials-refused` or `settings-live-project`,
 *   before anything is created; LeftBehind around what stopped it later, when something is left; what
 *   ended the writing of the interactions
 */
export async function runVerification(options: RunOptions): Promise<VerificationRun> {
  const { interactions, target, table = stateTable, onVerified, stopWhen } = options;
  const isWritten = !('take' in interactions);
  const source = isWritten ? allWritten(interactions) : interactions;
  const deadlineFor = (count: number) => options.deadlineMs ?? defaultDeadlineMs(count);
  // What is still in writing ends by a deadline of its own.
  let deadlineMs = isWritten ? deadlineFor(interactions.length) : Number.POSITIVE_INFINITY;
  const soFar = new RunSoFar(target, table);
  const problems: string[] = [];
  const clock = startDeadline(verifyingMs(deadlineMs), options.signal);
  const { signal } = clock;
  const begin = (all: readonly ContractInteraction[]): OnVerified => {
    deadlineMs = deadlineFor(all.length);
    if (!isWritten) clock.restart(verifyingMs(deadlineMs));
    soFar.plan(all);
    return (verified, interaction) => {
      soFar.add(interaction, verified.result);
      onVerified?.(verified, soFar.run());
      return stopWhen?.(verified) ? 'stop' : undefined;
    };
  };
  try {
    await openingCheck(target, signal);
    const verification = await openVerification({ ...options, signal });
    const verifying = verifyInWriting(verification, source, signal, begin);
    let broken: { readonly cause: unknown } | undefined;
    try {
      await withGrace(verifying, signal, graceMs(deadlineMs));
    } catch (cause) {
      if (!signal.aborted) broken = { cause };
    }
    problems.push(...(await verification.close()));
    if (broken !== undefined) {
      throw problems.length === 0 ? broken.cause : new LeftBehind(broken.cause, problems);
    }
  } finally {
    clock.release();
  }
  if (signal.reason instanceof DeadlinePassed && !soFar.isComplete) {
    problems.unshift(overdue(target, deadlineMs));
  }
  return soFar.run(problems);
}

function overdue({ baseUrl }: VerificationTarget, deadlineMs: number): string {
  return `The run was ended, to be done within its deadline of ${inMinutes(deadlineMs)}: ${baseUrl} answers too slowly or not at all.`;
}
