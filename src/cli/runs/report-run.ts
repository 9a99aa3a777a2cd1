import { contractDigest } from '../../contract/contract-digest';
import { factsOfContract } from '../../contract/facts-of-contract';
import { type Contract, readContract } from '../../contract/read-contract';
import type { VerificationRun } from '../../domain/verification-result';
import { contractPath, strengthPath } from '../../domain/vocabulary';
import { driftReport } from '../../reports/drift-report';
import { readStrength } from '../../reports/read-strength';
import { renderReport } from '../../reports/render-report';
import type { ReportedRun } from '../../reports/reported-run';
import { strengthSummary } from '../../reports/strength-summary';
import type { SeenBody } from '../../reports/unseen-optionals';
import { verificationText } from '../../reports/verification-text';
import { redacted } from '../../secrets/redacted';
import { openPage } from '../terminal/open-page';
import { paint } from '../terminal/paint';
import { pagePath, type ReportOutput } from '../terminal/report-output';
import type { Verbosity } from '../terminal/verbosity';
import { gatherProvenance } from './gather-provenance';

/** How a run is reported. */
export interface RunReport {
  readonly output: ReportOutput;
  /** The command to be repeated with `--only`. */
  readonly repeat: string;
  /** The bodies of all 200s, for the drift report of a sandbox. */
  readonly bodies?: readonly SeenBody[];
  /** What was verified, when it is not the committed contract, and where it came from. */
  readonly contract?: { readonly contract: Contract; readonly source: string } | undefined;
  readonly verbosity?: Verbosity;
  /** Whether the page is to be shown on this desktop. */
  readonly open?: boolean | undefined;
}

/**
 * Writes a run to where its reports go, and prints it.
 *
 * @returns the exit code: 0 when the provider keeps the contract, 1 otherwise.
 * @throws HarnessError `file-unwritable`, after the run was printed
 */
export function reportRun(run: VerificationRun, order: RunReport): number {
  const { output, repeat, bodies, verbosity = 'normal' } = order;
  const { contract, source } = order.contract ?? {
    contract: readContract(contractPath),
    source: contractPath,
  };
  const isQuiet = verbosity === 'quiet';
  if (!isQuiet || !run.held) {
    for (const line of verificationText(run, repeat)) console.log(paint(line, process.stdout));
  }
  if (bodies !== undefined && !isQuiet) {
    for (const line of driftReport(run, bodies)) console.log(line);
  }
  const strength = readStrength(strengthPath);
  const reported: ReportedRun = {
    run: redacted(run),
    facts: factsOfContract(contract),
    provenance: redacted(gatherProvenance(contract, source)),
    strength: strength && redacted(strengthSummary(strength, contractDigest(contract))),
    repeat,
    bodies,
  };
  output.write((name) => renderReport(name, reported));
  if (!isQuiet) console.log(`Report     ${output.place}`);
  if (order.open) void openPage(pagePath).then(console.log);
  return run.held ? 0 : 1;
}
