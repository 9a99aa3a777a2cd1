import { appendFileSync } from 'node:fs';
import { factsOfContract } from '../contract/facts-of-contract';
import { type Contract, readContract } from '../contract/read-contract';
import type { VerificationRun } from '../domain/verification-result';
import { contractPath } from '../domain/vocabulary';
import { writeFileWhole } from '../io/write-file-whole';
import { driftReport } from '../reports/drift-report';
import type { ReportedRun } from '../reports/reported-run';
import { reporters } from '../reports/reporters';
import type { SeenBody } from '../reports/unseen-optionals';
import { verificationText } from '../reports/verification-text';
import { readCiVariables } from '../settings/settings';
import { gatherProvenance } from './gather-provenance';
import { openPage } from './open-page';
import type { ChosenReporter } from './reporter-option';
import type { Verbosity } from './verbosity';

/** How a run is reported. */
export interface RunReport {
  /** A further file for the report. */
  readonly json?: string | undefined;
  /** The command to be repeated with `--only`. */
  readonly repeat: string;
  /** The bodies of all 200s, for the drift report of a sandbox. */
  readonly bodies?: readonly SeenBody[];
  /** What was verified, when it is not the committed contract, and where it came from. */
  readonly contract?: { readonly contract: Contract; readonly source: string } | undefined;
  readonly reporters?: readonly ChosenReporter[] | undefined;
  readonly verbosity?: Verbosity | undefined;
  /** Whether the page is to be shown on this desktop. */
  readonly open?: boolean | undefined;
}

/** Where the newest run is always kept. */
export const reportPath = reporters.json.file;
export const pagePath = reporters.html.file;

/**
 * Writes a run to `reports/`, and to what else was asked for, and prints it.
 *
 * @returns the exit code: 0 when the provider keeps the contract, 1 otherwise.
 * @throws HarnessError `file-unwritable`
 */
export function reportRun(run: VerificationRun, order: RunReport): number {
  const { json, repeat, bodies, verbosity = 'normal' } = order;
  const { contract, source } = order.contract ?? {
    contract: readContract(contractPath),
    source: contractPath,
  };
  const reported: ReportedRun = {
    run,
    facts: factsOfContract(contract),
    provenance: gatherProvenance(contract, source),
    repeat,
    bodies,
  };
  const chosen = order.reporters ?? [];
  const print = chosen.some(({ isAlone }) => isAlone) ? console.error : console.log;
  if (verbosity !== 'quiet' || !run.held) {
    for (const line of verificationText(run, repeat)) print(line);
  }
  if (bodies !== undefined && verbosity !== 'quiet') {
    for (const line of driftReport(run, bodies)) print(line);
  }
  writeAll(reported, [
    { name: 'json', file: reportPath, isAlone: false },
    { name: 'html', file: pagePath, isAlone: false },
    ...(json === undefined ? [] : [{ name: 'json', file: json, isAlone: false } as const]),
    ...chosen,
  ]);
  if (verbosity !== 'quiet') print(`Report     ${json ?? reportPath}, ${pagePath}`);
  if (order.open) print(openPage(pagePath));
  return run.held ? 0 : 1;
}

/** What cannot be written must not keep the others from being written. */
function writeAll(reported: ReportedRun, chosen: readonly ChosenReporter[]): void {
  const failed: unknown[] = [];
  const someIsAlone = chosen.some(({ isAlone }) => isAlone);
  for (const { name, file, isAlone } of chosen) {
    const text = reporters[name].render(reported);
    try {
      // Where one has standard output for itself, what would go there too goes to the other one.
      if (file === '-') (isAlone || !someIsAlone ? process.stdout : process.stderr).write(text);
      else if (name === 'github-summary' && file === stepSummary()) appendFileSync(file, text);
      else writeFileWhole(file, text);
    } catch (cause) {
      failed.push(cause);
    }
  }
  if (failed.length > 0) throw failed[0];
}

/** The file of GitHub's job summary is shared by the commands of a step: it is added to. */
function stepSummary(): string | undefined {
  return readCiVariables().GITHUB_STEP_SUMMARY;
}
