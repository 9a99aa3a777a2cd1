import { operationOf } from '../../src/contract/operation-of';
import type { ContractInteraction } from '../../src/contract/read-contract';
import type { RunPlan } from '../../src/domain/run-plan';
import { HarnessError } from '../../src/errors/harness-error';
import { definitionsOf, skipReason } from '../arrange/skip-reason';
import type { StateTable } from '../arrange/states/state-definition';
import { mailsAPasscode } from './mails-a-passcode';

/** What a run may do, and how long an inbox takes. */
export interface PlanLimits {
  readonly maxSends: number;
  readonly maxWrongCodes: number;
  /** Until a mail is read, more or less (s). */
  readonly secondsForMail: number;
  /** How many interactions are arranged at once. */
  readonly concurrency: number;
}

/**
 * Counts what a run is going to create and send.
 *
 * @throws HarnessError `over-budget` when that is more than it may
 */
export function planRun(
  interactions: readonly ContractInteraction[],
  table: StateTable,
  limits: PlanLimits,
): RunPlan {
  const arrangeable = interactions.filter((one) => skipReason(one, table) === undefined);
  const mails = sum(arrangeable, mailsFor);
  const wrongCodes = sum(arrangeable, (one) =>
    sum(definitionsOf(one, table), (row) => row.wrongCodes ?? 0),
  );
  refuseBeyond('mails', mails, limits.maxSends, 'OTP_MAX_SENDS');
  refuseBeyond('wrong passcodes', wrongCodes, limits.maxWrongCodes, 'OTP_MAX_WRONG_CODES');
  return {
    interactions: interactions.length,
    arrangeable: arrangeable.length,
    organizations: sum(arrangeable, (one) => organizationsOf(one, table)),
    members: sum(arrangeable, (one) => sum(definitionsOf(one, table), (row) => row.members ?? 1)),
    mails,
    wrongCodes,
    seconds: Math.ceil(
      (arrangeable.length * 1.5 + mails * limits.secondsForMail) /
        Math.max(1, Math.min(limits.concurrency, arrangeable.length)),
    ),
  };

  function mailsFor(interaction: ContractInteraction): number {
    const { request, response } = interaction;
    const sendsItself = mailsAPasscode(operationOf(request)) && response.status === 200;
    return sum(definitionsOf(interaction, table), (row) => row.mails) + (sendsItself ? 1 : 0);
  }
}

/** How many organizations are made for an interaction. */
export function organizationsOf(interaction: ContractInteraction, table: StateTable): number {
  return sum(definitionsOf(interaction, table), (row) => row.organizations ?? 1);
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function refuseBeyond(what: string, planned: number, most: number, setting: string): void {
  if (planned <= most) return;
  throw new HarnessError('over-budget', {
    failedTo: 'plan the run',
    reason: `it would need ${planned} ${what}, and ${setting} allows ${most}`,
    cure: `Raise ${setting}, or choose fewer interactions with --only`,
  });
}
