import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { defined } from '../../io/defined';
import type { ReportedRun } from '../reported-run';
import { verdictOf } from '../verdict-of';
import { type FilePlace, type LocatedProblem, locatedProblems } from './located-problems';

/**
 * A run as SARIF 2.1.0, which code hosts show at the lines of `schemas/` and of the contract. Drift and
 * pending interactions are notes.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(reported: ReportedRun): string {
  const { run, provenance } = reported;
  const problems = locatedProblems(reported);
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'stytch-otp-contract',
            semanticVersion: provenance.harness.version,
            rules: rulesOf(problems),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: run.results.length > 0,
            startTimeUtc: run.startedAt,
            endTimeUtc: new Date(Date.parse(run.startedAt) + run.durationMs).toISOString(),
            toolExecutionNotifications: run.problems.map((text) => ({
              level: 'error',
              message: { text },
            })),
          },
        ],
        results: problems.map(resultOf),
        properties: { verdict: verdictOf(run).sentence, target: run.target, provenance },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rulesOf(problems: readonly LocatedProblem[]): ReportingDescriptor[] {
  return [...new Set(problems.map(({ rule }) => rule))].sort().map((id) => ({
    id,
    shortDescription: { text: about(id) },
  }));
}

function about(rule: string): string {
  const [kind, name] = rule.split('/');
  if (kind === 'schema') return `The response breaks what Stytch documents (${name}).`;
  if (kind === 'drift') return `The response differs from what Stytch documents (${name}).`;
  return `The interaction is not kept (${name}).`;
}

function resultOf({
  rule,
  level,
  text,
  place,
  related,
  times,
  fingerprint,
}: LocatedProblem): Result {
  return {
    ruleId: rule,
    level,
    message: { text },
    locations: [locationOf(place)],
    ...defined({ relatedLocations: related && [locationOf(related)] }),
    ...defined({ occurrenceCount: times === 1 ? undefined : times }),
    partialFingerprints: { 'problem/v1': fingerprint },
  };
}

function locationOf({ path, line }: FilePlace): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: path, uriBaseId: 'SRCROOT' },
      ...defined({ region: line === undefined ? undefined : { startLine: line } }),
    },
  };
}
