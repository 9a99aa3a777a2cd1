import type { ContractInteraction } from '../../src/contract/read-contract';
import type { Failure, Finding, VerificationResult } from '../../src/domain/verification-result';
import type { Exchange } from '../replay/redacting-proxy/exchange';

/** How the verification of one interaction went, beside what passed on the wire. */
export type Course = { readonly reason: string } | { readonly failures: readonly Failure[] };

/**
 * Weighs what is known of one interaction into its one result. What the provider answers to a pending
 * interaction never fails it; a state that could not be arranged, a request that was not sent, or a
 * fault of the harness does: then nothing was verified.
 */
export function resultOf(
  { description, states, pending }: ContractInteraction,
  exchange: Exchange | undefined,
  course: Course,
): VerificationResult {
  const verified = {
    interaction: description,
    states: states.map(({ name }) => name),
    findings: exchange?.findings ?? [],
    ...(exchange?.isChecked === true ? { isChecked: exchange.isChecked } : {}),
    ...(exchange?.answer === undefined
      ? {}
      : { status: exchange.answer.status, latencyMs: exchange.answer.latencyMs }),
  };
  if ('reason' in course) return { ...verified, outcome: 'skipped', reason: course.reason };
  const failures = [
    ...verified.findings.filter(({ severity }) => severity === 'violation').map(failureOf),
    ...course.failures,
  ];
  const isVerified = exchange?.answer !== undefined;
  const isJudged = failures.every(({ fault }) => fault !== 'harness');
  if (pending && isVerified && isJudged) return { ...verified, outcome: 'pending', failures };
  return failures.length === 0
    ? { ...verified, outcome: 'passed' }
    : { ...verified, outcome: 'failed', failures };
}

function failureOf({ sentence, received, documented }: Finding): Failure {
  return { kind: 'response', fault: 'provider', title: sentence, received, documented };
}
