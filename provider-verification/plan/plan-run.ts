import { operationOf } from '../../src/contract/operation-of';
import type { ContractInteraction } from '../../src/contract/read-contract';
import type { PlannedInteraction, RunPlan } from '../../src/domain/run-plan';
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
  const parts = interactions.map((one) => planned(one, table));
  const arrangeable = parts.filter((one) => one.skipReason === undefined);
  const mails = sum(arrangeable, (one) => one.mails);
  const wrongCodes = sum(arrangeable, (one) => one.wrongCodes);
  refuseBeyond('mails', mails, limits.maxSends, 'OTP_MAX_SENDS');
  refuseBeyond('wrong passcodes', wrongCodes, limits.maxWrongCodes, 'OTP_MAX_WRONG_CODES');
  return {
    interactions: interactions.length,
    arrangeable: arrangeable.length,
    organizations: sum(arrangeable, (one) => one.organizations),
    members: sum(arrangeable, (one) => one.members),
    mails,
    wrongCodes,
    seconds: Math.ceil(
      (arrangeable.length * 1.5 + mails * limits.secondsForMail) /
        Math.max(1, Math.min(limits.concurrency, arrangeable.length)),
    ),
    parts,
  };
}

function planned(interaction: ContractInteraction, table: StateTable): PlannedInteraction {
  const { description, request, response } = interaction;
  const rows = definitionsOf(interaction, table);
  const sendsItself = mailsAPasscode(operationOf(request)) && response.status === 200;
  return {
    interaction: description,
    skipReason: skipReason(interaction, table),
    organizations: organizationsOf(interaction, table),
    members: sum(rows, (row) => row.members ?? 1),
    mails: sum(rows, (row) => row.mails) + (sendsItself ? 1 : 0),
    wrongCodes: sum(rows, (row) => row.wrongCodes ?? 0),
  };
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
