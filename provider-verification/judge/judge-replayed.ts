import type { ContractInteraction } from '../../src/contract/read-contract';
import type { Replayed } from '../replay/replay-batch';
import type { VerifiedInteraction } from '../tell/verified-interaction';
import { mismatchFailures } from './mismatch-failures';
import { resultOf } from './result-of';
import { unexpectedEntries } from './unexpected-entries';

/** Weighs what the response check found, and what Pact said, into the one result of an interaction. */
export function judgeReplayed(
  interaction: ContractInteraction,
  { exchange, mismatches, doubt }: Replayed,
): VerifiedInteraction {
  if (exchange === undefined || doubt !== undefined) {
    const title = `${doubt ?? 'Pact sent no request'}.`;
    const failure = { kind: 'exchange', fault: 'harness', title } as const;
    return { result: resultOf(interaction, exchange, { failures: [failure] }), exchange };
  }
  // What Pact says of an exchange that failed is noise: it was shown no response.
  const { failures, findings, response } = exchange;
  const told = findings.filter(({ severity }) => severity === 'violation');
  const said =
    failures.length > 0
      ? failures
      : mismatchFailures(
          interaction,
          response?.status,
          [...mismatches, ...unexpectedEntries(interaction, response?.status, response?.body)],
          new Set(told.map(({ pointer }) => pointer)),
        );
  return { result: resultOf(interaction, exchange, { failures: said }), exchange };
}
