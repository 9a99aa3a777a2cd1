import type { z } from 'zod';
import type { Provenance } from '../domain/provenance';
import type { VerificationRun } from '../domain/verification-result';
import { consumerName, providerName } from '../domain/vocabulary';
import { countOutcomes } from './count-outcomes';
import type { reportShape } from './report-shape';

/** What `z.infer` makes mutable, as we hand it out. */
type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** Raised when a reader of the report would have to change. */
const formatVersion = 1;

/**
 * The run as a document for other programs (README, "The report"; its JSON Schema is
 * `schemas/verification-report.schema.json`). Holds no secret.
 */
export function verificationReport(run: VerificationRun, provenance: Provenance): string {
  const { target, startedAt, durationMs, held, problems, planned, results } = run;
  const report: Frozen<z.infer<typeof reportShape>> = {
    format: formatVersion,
    consumer: consumerName,
    provider: providerName,
    provenance,
    target,
    startedAt,
    durationMs,
    held,
    counts: countOutcomes(results),
    problems,
    planned,
    interactions: results,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
