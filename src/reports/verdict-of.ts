import type { VerificationRun } from '../domain/verification-result';
import { knownTarget, targetSubject } from './target-name';

/** What a run says, in one word and one sentence. */
export interface Verdict {
  readonly mark: 'kept' | 'not kept' | 'none';
  readonly sentence: string;
}

/** Whether a run can say anything: one that was stopped before its first result cannot. */
export function verdictOf(run: VerificationRun): Verdict {
  const who = targetSubject(run);
  if (run.results.length === 0) {
    return {
      mark: 'none',
      sentence: 'There is no verdict: the run ended before the first interaction was verified.',
    };
  }
  if (run.held) return { mark: 'kept', sentence: `${who} keeps the contract.` };
  const failed = run.results.some(({ outcome }) => outcome === 'failed');
  return failed
    ? { mark: 'not kept', sentence: `${who} does not keep the contract.` }
    : {
        mark: 'not kept',
        sentence: `Whether ${who.replace(/^The/, 'the')} keeps the contract could not be found out.`,
      };
}

/** What a run leaves open, a sentence each. */
export function limitsOf(run: VerificationRun): readonly string[] {
  const { results, planned } = run;
  const isStytch = knownTarget(run) === 'sandbox';
  const count = (outcome: string) => results.filter((one) => one.outcome === outcome).length;
  const skipped = count('skipped');
  const pending = count('pending');
  const missed = planned.length - results.length;
  return [
    ...(isStytch
      ? [
          "Stytch's sandbox was asked, not its live environment: limits and fraud protection may differ there.",
        ]
      : [
          'What Stytch itself answers, only its sandbox can tell. An emulator that misunderstands Stytch agrees with a contract that does too.',
        ]),
    'A response that fits the published schema can still carry a wrong value: only what the login reads is compared with what it expects.',
    ...(skipped === 0
      ? []
      : [
          `${interactions(skipped)} left out, for the reason that is given: nothing is known there.`,
        ]),
    ...(pending === 0
      ? []
      : [
          `${interactions(pending)} pending: no document confirms what is expected there, so that never fails a run.`,
        ]),
    ...(missed === 0 ? [] : [`${interactions(missed)} never reached.`]),
  ];
}

function interactions(count: number): string {
  return count === 1 ? '1 interaction was' : `${count} interactions were`;
}
