import type { Finding } from '../../schemas/finding';
import { evidenceOf } from '../../schemas/rules/evidence-of';
import { expectedAt } from '../../src/contract/expected-at';
import type { ContractInteraction } from '../../src/contract/read-contract';
import type { Failure, VerificationResult } from '../../src/domain/verification-result';
import { defined } from '../../src/io/defined';
import type { Exchange } from '../replay/redacting-proxy/exchange';

/** How the verification of one interaction went, beside what passed on the wire. */
export type Course = { readonly reason: string } | { readonly failures: readonly Failure[] };

/**
 * Weighs what is known of one interaction into its one result. What the provider answers to a pending
 * interaction never fails it; a state that could not be arranged, a request that was not sent, or a
 * fault of the harness does: then nothing was verified.
 */
export function resultOf(
  interaction: ContractInteraction,
  exchange: Exchange | undefined,
  course: Course,
): VerificationResult {
  const { description, states, pending } = interaction;
  const verified = {
    interaction: description,
    states: states.map(({ name }) => name),
    findings: exchange?.findings ?? [],
    ...(exchange?.isChecked === true ? { isChecked: exchange.isChecked } : {}),
    ...(exchange?.response === undefined
      ? {}
      : { status: exchange.response.status, latencyMs: exchange.response.latencyMs }),
  };
  if ('reason' in course) return { ...verified, outcome: 'skipped', reason: course.reason };
  const failures = [
    ...verified.findings
      .filter(({ severity }) => severity === 'violation')
      .map((one) => failureOf(one, interaction)),
    ...course.failures,
  ];
  const isVerified = exchange?.response !== undefined;
  const isJudged = failures.every(({ fault }) => fault !== 'harness');
  if (pending && isVerified && isJudged) return { ...verified, outcome: 'pending', failures };
  return failures.length === 0
    ? { ...verified, outcome: 'passed' }
    : { ...verified, outcome: 'failed', failures };
}

/** A violation, with what the contract expects of the same place. */
function failureOf(
  { sentence, received, documented, pointer, rule }: Finding,
  interaction: ContractInteraction,
): Failure {
  // Some rules speak of more than a place of the body, such as the status or a header.
  const expected = pointer === '' ? undefined : expectedAt(interaction, pointer);
  return {
    kind: 'response',
    fault: 'provider',
    title: sentence,
    received,
    ...defined({ expected }),
    documented,
    ...evidenceOf(rule),
  };
}
