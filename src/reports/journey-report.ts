import type { JourneyRun } from '../domain/journey-result';
import { redacted } from '../secrets/redacted';

/** Raised when a reader of the report would have to change. */
const formatVersion = 1;

/** A run over the journeys as a document for other programs (README, "Journeys"). Holds no secret. */
export function journeyReport(run: JourneyRun): string {
  return `${JSON.stringify(redacted({ format: formatVersion, finished: true, ...run }), null, 2)}\n`;
}

/** What stands in place of a report from the moment a run begins: it never reads as held. */
export function journeyReportOfRunThatBegins(startedAt: Date): string {
  const begun = {
    format: formatVersion,
    finished: false,
    target: null,
    startedAt: startedAt.toISOString(),
    durationMs: 0,
    journeys: [],
    problems: ['The run did not finish.'],
    held: false,
  };
  return `${JSON.stringify(begun, null, 2)}\n`;
}
