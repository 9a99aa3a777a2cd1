import type { VerificationRun } from '../domain/verification-result';
import { writeFileWhole } from '../io/write-file-whole';
import { driftReport } from '../reports/drift-report';
import type { SeenBody } from '../reports/unseen-optionals';
import { verificationReport } from '../reports/verification-report';
import { verificationText } from '../reports/verification-text';

/** How a run is reported. */
export interface RunReport {
  /** A further file for the report. */
  readonly json?: string | undefined;
  /** The command to be repeated with `--only`. */
  readonly repeat: string;
  /** The bodies of all 200s, for the drift report of a sandbox. */
  readonly bodies?: readonly SeenBody[];
}

/** Where the newest run is always kept. */
export const reportPath = 'reports/verification.json';

/**
 * Writes a run to `reports/verification.json`, and to another file when one is asked for, and prints
 * it.
 *
 * @returns the exit code: 0 when the provider keeps the contract, 1 otherwise.
 * @throws HarnessError `file-unwritable`
 */
export function reportRun(run: VerificationRun, { json, repeat, bodies }: RunReport): number {
  const report = verificationReport(run);
  for (const path of [reportPath, ...(json === undefined ? [] : [json])]) {
    writeFileWhole(path, report);
  }
  for (const line of verificationText(run, repeat)) console.log(line);
  if (bodies !== undefined) for (const line of driftReport(run, bodies)) console.log(line);
  console.log(`Report     ${json ?? reportPath}`);
  return run.held ? 0 : 1;
}
