import type { VerificationResult } from '../domain/verification-result';

/** How many interactions came out how. */
export type OutcomeCounts = Readonly<Record<VerificationResult['outcome'], number>>;

/** Counts results by outcome. */
export function countOutcomes(results: readonly VerificationResult[]): OutcomeCounts {
  const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}
