import type { VerificationRun } from '../domain/verification-result';
import { consumerName, providerName } from '../domain/vocabulary';
import { redactBody } from '../secrets/redact';
import { runSecrets } from '../secrets/run-secrets';
import { countOutcomes } from './count-outcomes';

/** Raised when a reader of the report would have to change. */
const formatVersion = 1;

/** What every report says that was written before its run had ended. */
export const unfinishedProblem = 'The run did not finish.';

/**
 * The run as a document for other programs (README, "The report"). Holds no secret.
 *
 * @param finished whether the run has ended. One that has not never reads as kept.
 */
export function verificationReport(run: VerificationRun, finished = true): string {
  const { target, startedAt, durationMs, held, problems, planned, results } = run;
  const report = {
    format: formatVersion,
    consumer: consumerName,
    provider: providerName,
    target,
    startedAt,
    durationMs,
    finished,
    held: finished && held,
    counts: countOutcomes(results),
    problems: finished ? problems : [unfinishedProblem, ...problems],
    planned,
    interactions: results,
  };
  return `${JSON.stringify(redactBody(report, runSecrets), null, 2)}\n`;
}

/** What stands in place of a report from the moment a run begins, before anything is known of it. */
export function reportOfRunThatBegins(startedAt: Date): string {
  const report = {
    format: formatVersion,
    consumer: consumerName,
    provider: providerName,
    target: null,
    startedAt: startedAt.toISOString(),
    durationMs: 0,
    finished: false,
    held: false,
    counts: countOutcomes([]),
    problems: [unfinishedProblem],
    planned: [],
    interactions: [],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
