import type { VerificationRun } from '../domain/verification-result';
import { driftReport } from '../reports/drift-report';
import type { SeenBody } from '../reports/unseen-optionals';
import { verificationReport } from '../reports/verification-report';
import { verificationText } from '../reports/verification-text';
import type { ReportOutput } from './report-output';

/** How a run is reported. */
export interface RunReport {
  readonly output: ReportOutput;
  /** The command to be repeated with `--only`. */
  readonly repeat: string;
  /** The bodies of all 200s, for the drift report of a sandbox. */
  readonly bodies?: readonly SeenBody[];
}

/**
 * Writes a run to where its report goes, and prints it.
 *
 * @returns the exit code: 0 when the provider keeps the contract, 1 otherwise.
 * @throws HarnessError `file-unwritable`
 */
export function reportRun(run: VerificationRun, { output, repeat, bodies }: RunReport): number {
  output.write(verificationReport(run));
  for (const line of verificationText(run, repeat)) console.log(line);
  if (bodies !== undefined) for (const line of driftReport(run, bodies)) console.log(line);
  console.log(`Report     ${output.place}`);
  return run.held ? 0 : 1;
}
