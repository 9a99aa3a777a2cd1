import type { z } from 'zod';
import type { Provenance } from '../domain/provenance';
import type { VerificationRun } from '../domain/verification-result';
import { consumerName, providerName } from '../domain/vocabulary';
import { redacted } from '../secrets/redacted';
import { countOutcomes } from './count-outcomes';
import type { reportShape } from './report-shape';
import type { StrengthSummary } from './strength-summary';

/** What `z.infer` makes mutable, as we hand it out. */
type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

type Report = Frozen<z.infer<typeof reportShape>>;

/** Raised when a reader of the report would have to change. */
const formatVersion = 1;

/** What every report says that was written before its run had ended. */
export const unfinishedProblem = 'The run did not finish.';

/**
 * The run as a document for other programs (README, "The report"; its JSON Schema is
 * `schemas/verification-report.schema.json`). Holds no secret.
 *
 * @param more `finished`: whether the run has ended. One that has not never reads as kept. `strength`: the
 *   last measurement of the contract's strength.
 */
export function verificationReport(
  run: VerificationRun,
  provenance: Provenance | null,
  more: { readonly finished?: boolean; readonly strength?: StrengthSummary | undefined } = {},
): string {
  const { finished = true, strength = null } = more;
  const { target, startedAt, durationMs, held, problems, planned, results } = run;
  const report: Report = {
    format: formatVersion,
    consumer: consumerName,
    provider: providerName,
    provenance,
    target,
    startedAt,
    durationMs,
    finished,
    held: finished && held,
    counts: countOutcomes(results),
    problems: finished ? problems : [unfinishedProblem, ...problems],
    planned,
    interactions: results,
    strength,
  };
  return `${JSON.stringify(redacted(report), null, 2)}\n`;
}

/** What stands in place of a report from the moment a run begins, before anything is known of it. */
export function reportOfRunThatBegins(startedAt: Date): string {
  const report: Report = {
    format: formatVersion,
    consumer: consumerName,
    provider: providerName,
    provenance: null,
    target: null,
    startedAt: startedAt.toISOString(),
    durationMs: 0,
    finished: false,
    held: false,
    counts: countOutcomes([]),
    problems: [unfinishedProblem],
    planned: [],
    interactions: [],
    strength: null,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
