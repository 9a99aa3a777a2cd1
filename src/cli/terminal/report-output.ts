import { appendFileSync, lstatSync, rmSync } from 'node:fs';
import { HarnessError } from '../../errors/harness-error';
import { writeFileWhole } from '../../io/write-file-whole';
import { unfinishedPage } from '../../reports/page/unfinished-page';
import { type ReporterName, reporters } from '../../reports/reporters';
import { reportOfRunThatBegins } from '../../reports/verification-report';
import { readCiVariables } from '../../settings/read-ci-variables';
import type { ChosenReporter } from '../options/reporter-option';

/** Where the newest run is always kept. */
export const reportPath = reporters.json.file;
export const pagePath = reporters.html.file;

/** What stands for standard output. */
const standardOutput = '-';

/** Where the reports of one command go. */
export interface ReportOutput {
  /** Where the reader finds the report, for a person. */
  readonly place: string;
  /** Writes what the run came to: to `reports/`, to where `--json` says, and in every form asked for. */
  write(render: (name: ReporterName) => string): void;
  /** Writes the report as far as it has come: to the files alone. */
  writeSoFar(report: string): void;
}

/**
 * Opens the places for the reports of a run, and marks each as one of a run that did not finish: no
 * report of an earlier run stands for one that broke.
 *
 * @param json the value of `--json`: a file, or `-` for standard output, where then nothing else is
 *   printed; what is for a person goes to standard error.
 * @throws HarnessError `file-unwritable`, also for a link, a pipe or a device; `usage-invalid` when
 *   two reports want standard output for themselves
 */
export function openReportOutput(
  json?: string,
  chosen: readonly ChosenReporter[] = [],
): ReportOutput {
  const all: readonly ChosenReporter[] = [
    { name: 'json', file: reportPath, isAlone: false },
    { name: 'html', file: pagePath, isAlone: false },
    ...(json === undefined
      ? []
      : [{ name: 'json', file: json, isAlone: json === standardOutput } as const]),
    ...chosen,
  ];
  const alone = all.filter(({ isAlone }) => isAlone);
  if (alone.length > 1) throw twoForOne();
  const reports = all.filter(({ name, file }) => name === 'json' && file !== standardOutput);
  const writeSoFar = (report: string) => {
    for (const { file } of reports) writeFileWhole(file, report);
  };
  writeSoFar(reportOfRunThatBegins(new Date()));
  writeFileWhole(pagePath, unfinishedPage(new Date()));
  for (const { name, file } of chosen) if (name !== 'json') removeOld(file);
  if (alone.length > 0) leaveStandardOutput();
  return {
    place: `${json === undefined || json === standardOutput ? reportPath : json}, ${pagePath}`,
    writeSoFar,
    write: (render) => writeAll(render, all, alone.length > 0),
  };
}

/** What one place refuses must not keep the report from the others. */
function writeAll(
  render: (name: ReporterName) => string,
  chosen: readonly ChosenReporter[],
  someIsAlone: boolean,
): void {
  const failed: unknown[] = [];
  for (const { name, file, isAlone } of chosen) {
    const text = render(name);
    try {
      // Where one has standard output for itself, what would go there too goes to the other one.
      if (file === '-') (isAlone || !someIsAlone ? process.stdout : process.stderr).write(text);
      else if (isStepSummary(file)) appendFileSync(file, text);
      else writeFileWhole(file, text);
    } catch (cause) {
      failed.push(cause);
    }
  }
  if (failed.length > 0) throw failed[0];
}

/** The file of GitHub's job summary is shared by the commands of a step: it is added to. */
function isStepSummary(file: string): boolean {
  return file === readCiVariables().GITHUB_STEP_SUMMARY;
}

function removeOld(file: string): void {
  if (file === standardOutput || isStepSummary(file)) return;
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile()) rmSync(file);
}

function twoForOne(): HarnessError {
  return new HarnessError('usage-invalid', {
    failedTo: 'report to standard output',
    reason: 'two reports want it for themselves',
    cure: 'Name a file for one of them',
  });
}

/** Leads all that is printed for a person to standard error. */
export function leaveStandardOutput(): void {
  console.log = (...printed: unknown[]) => console.error(...printed);
}
