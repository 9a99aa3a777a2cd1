import { patientCaller } from '../../../provider-verification/arrange/provider-api/patient-caller';
import { stateTable } from '../../../provider-verification/arrange/states/state-table';
import { planRun } from '../../../provider-verification/plan/plan-run';
import { defaultDeadlineMs, inMinutes } from '../../../provider-verification/plan/run-deadline';
import { SendBudget } from '../../../provider-verification/plan/send-budget';
import { runVerification } from '../../../provider-verification/run-verification';
import type { VerifiedInteraction } from '../../../provider-verification/tell/verified-interaction';
import type { VerificationTarget } from '../../../provider-verification/verification-target';
import type { ContractInteraction } from '../../contract/read-contract';
import type { VerificationRun } from '../../domain/verification-result';
import { openInbox } from '../../inbox/open-inbox';
import { planLines } from '../../reports/plan-lines';
import type { InboxName } from '../../settings/setting-variables';
import type { SandboxSettings } from '../../settings/settings';
import { showVerified } from '../terminal/show-verified';
import type { StopSignal } from '../terminal/stop-signal';
import type { Verbosity } from '../terminal/verbosity';
import { dryRunLines } from './dry-run-lines';

/** How long each inbox takes until a passcode is there, more or less (s). */
const secondsForMail: Readonly<Record<InboxName, number>> = {
  prompt: 30,
  imap: 4,
  mailosaur: 4,
  emulator: 0.1,
};

/** A run against a sandbox as it was asked for. */
export interface SandboxOrder {
  readonly settings: SandboxSettings;
  readonly interactions: readonly ContractInteraction[];
  readonly inbox: InboxName;
  readonly dryRun: boolean;
  /** How many interactions are arranged at once; a person is asked for one passcode at a time. */
  readonly concurrency: number;
  readonly stop: StopSignal;
  readonly verbosity?: Verbosity;
  /** When the run has ended at the latest (ms); by default it follows from the plan. */
  readonly deadlineMs?: number | undefined;
  /** Told of each interaction as soon as it has a result, and of the run as far as it has come. */
  readonly onVerified: (verified: VerifiedInteraction, soFar: VerificationRun) => void;
}

/**
 * Prints the plan of a run against a sandbox and, unless it is a dry run, carries it out.
 *
 * @returns undefined for a dry run.
 */
export async function runAgainstSandbox(order: SandboxOrder): Promise<VerificationRun | undefined> {
  const { settings, interactions, inbox: inboxName, stop } = order;
  const { variables, baseUrl, projectId, secret } = settings;
  const concurrency = inboxName === 'prompt' ? 1 : order.concurrency;
  const plan = planRun(interactions, stateTable, {
    maxSends: variables.OTP_MAX_SENDS,
    maxWrongCodes: variables.OTP_MAX_WRONG_CODES,
    secondsForMail: secondsForMail[inboxName],
    concurrency,
  });
  const deadlineMs = order.deadlineMs ?? defaultDeadlineMs(plan.seconds);
  for (const line of planLines(plan, baseUrl, inboxName)) console.log(line);
  console.log(`           ended after ${inMinutes(deadlineMs)} at the latest (--deadline)`);
  if (order.dryRun) {
    const isVerbose = order.verbosity === 'verbose';
    for (const line of dryRunLines(plan, isVerbose)) console.log(line);
    return undefined;
  }
  const inbox = await openInbox(inboxName, settings, () => stop.interrupt());
  const budget = new SendBudget(variables.OTP_MAX_SENDS, stop.signal);
  const target: VerificationTarget = { kind: 'sandbox', baseUrl, projectId, secret };
  try {
    return await runVerification({
      target,
      inbox,
      interactions,
      signal: stop.signal,
      concurrency,
      deadlineMs,
      callerFor: (signal, shut) => patientCaller(signal, undefined, shut),
      beforeSend: (address) => budget.beforeSend(address),
      onVerified(verified, soFar) {
        order.onVerified(verified, soFar);
        showVerified(verified.result, soFar, order.verbosity);
      },
    });
  } finally {
    await inbox.close();
  }
}
