import type { VerificationRun } from '../domain/verification-result';
import { consumerName, providerName } from '../domain/vocabulary';
import { redactBody } from '../secrets/redact';
import { runSecrets } from '../secrets/run-secrets';
import { countOutcomes } from './count-outcomes';

/** Raised when a reader of the report would have to change. */
const formatVersion = 1;

/** The run as a document for other programs (README, "The report"). Holds no secret. */
export function verificationReport(run: VerificationRun): string {
  const { target, startedAt, durationMs, held, problems, planned, results } = run;
  const report = {
    format: formatVersion,
    consumer: consumerName,
    provider: providerName,
    target,
    startedAt,
    durationMs,
    held,
    counts: countOutcomes(results),
    problems,
    planned,
    interactions: results,
  };
  return `${JSON.stringify(redactBody(report, runSecrets), null, 2)}\n`;
}
