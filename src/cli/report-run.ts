import { verificationReport } from '../reports/verification-report';
import { verificationText } from '../reports/verification-text';
import type { VerificationRun } from '../verification-result';
import { writeFileWhole } from '../write-file-whole';

/** Where the newest run is always kept. */
export const reportPath = 'reports/verification.json';

/**
 * Writes a run to `reports/verification.json`, and to another file when one is asked for, and prints
 * it.
 *
 * @param repeat the command to be repeated with `--only`.
 * @returns the exit code: 0 when the provider keeps the contract, 1 otherwise.
 * @throws HarnessError `file-unwritable`
 */
export function reportRun(
  run: VerificationRun,
  { json, repeat }: { readonly json?: string | undefined; readonly repeat: string },
): number {
  const report = verificationReport(run);
  for (const path of [reportPath, ...(json === undefined ? [] : [json])]) {
    writeFileWhole(path, report);
  }
  for (const line of verificationText(run, repeat)) console.log(line);
  console.log(`Report     ${json ?? reportPath}`);
  return run.held ? 0 : 1;
}
