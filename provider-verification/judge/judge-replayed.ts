import type { ContractInteraction } from '../../src/contract/read-contract';
import type { Failure } from '../../src/domain/verification-result';
import { defined } from '../../src/io/defined';
import type { Replayed } from '../replay/replay-batch';
import type { VerifiedInteraction } from '../tell/verified-interaction';
import type { Mismatch } from './read-verdict';
import { resultOf } from './result-of';

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
  const { failures } = exchange;
  const said = failures.length > 0 ? failures : mismatches.map(failureOf);
  return { result: resultOf(interaction, exchange, { failures: said }), exchange };
}

function failureOf({ kind, path, sentence, expected, actual }: Mismatch): Failure {
  return {
    kind: 'mismatch',
    fault: 'provider',
    title: `${kind}${path === '' ? '' : ` ${path}`}: ${sentence}`,
    ...defined({
      received: actual || undefined,
      documented: expected === '' ? undefined : `${expected} (the contract's example)`,
    }),
  };
}
