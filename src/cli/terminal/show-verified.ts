import type { VerificationResult, VerificationRun } from '../../domain/verification-result';
import { showProgress } from './show-progress';
import type { Verbosity } from './verbosity';

/**
 * Shows that an interaction was verified: its line when all lines are asked for, nothing when none is,
 * and otherwise how far the run is.
 */
export function showVerified(
  result: VerificationResult,
  { results, planned }: VerificationRun,
  verbosity: Verbosity = 'normal',
): void {
  if (verbosity === 'normal') showProgress('Verifying', results.length, planned.length);
  if (verbosity !== 'verbose') return;
  const { outcome, interaction, states, status, latencyMs } = result;
  const took = latencyMs === undefined ? '' : `, ${Math.round(latencyMs)} ms`;
  console.error(
    `${outcome.padEnd(8)} ${interaction} (${states.join('; ')}): ${status ?? 'no response'}${took}`,
  );
}
