import { writeFileWhole } from '../io/write-file-whole';
import { reportOfRunThatBegins } from '../reports/verification-report';

/** Where the newest run is always kept. */
export const reportPath = 'reports/verification.json';

/** What `--json` takes for standard output. */
const standardOutput = '-';

/** Where the reports of one command go. */
export interface ReportOutput {
  /** Where the reader finds the report, for a person. */
  readonly place: string;
  /** Writes the report, to `reports/verification.json` and to where `--json` says. */
  write(report: string): void;
  /** Writes it as far as it has come: to the files alone. */
  writeSoFar(report: string): void;
}

/**
 * Opens the places for the report of a run, and marks each as one of a run that did not finish: no
 * report of an earlier run stands for one that broke.
 *
 * @param json the value of `--json`: a file, or `-` for standard output, where then nothing else is
 *   printed; what is for a person goes to standard error.
 * @throws HarnessError `file-unwritable`, also for a link, a pipe or a device
 */
export function openReportOutput(json?: string): ReportOutput {
  const files = [reportPath, ...(json === undefined || json === standardOutput ? [] : [json])];
  const writeSoFar = (report: string) => {
    for (const file of files) writeFileWhole(file, report);
  };
  writeSoFar(reportOfRunThatBegins(new Date()));
  if (json === standardOutput) leaveStandardOutput();
  return {
    place: json === undefined || json === standardOutput ? reportPath : json,
    writeSoFar,
    write(report) {
      writeSoFar(report);
      if (json === standardOutput) process.stdout.write(report);
    },
  };
}

/** Leads all that is printed for a person to standard error. */
export function leaveStandardOutput(): void {
  console.log = (...printed: unknown[]) => console.error(...printed);
}
