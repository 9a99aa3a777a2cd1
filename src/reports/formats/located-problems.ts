import { createHash } from 'node:crypto';
import { type FindSchemaPlace, schemaPlaces } from '../../../schemas/schema-place';
import type { InteractionFacts } from '../../domain/interaction-facts';
import type { VerificationResult } from '../../domain/verification-result';
import { contractPath } from '../../domain/vocabulary';
import { generalPlace } from '../general-place';
import { reportedOutcomes } from '../reported-outcomes';
import type { ReportedRun } from '../reported-run';
import { wholeSentence } from '../side-lines';
import { whoseFault } from '../whose-fault';

/** A place in a file of the repository. */
export interface FilePlace {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  /** From 1; undefined where only the file is known. */
  readonly line: number | undefined;
}

/** One thing that a run found, with the place that a tool shows it at. */
export interface LocatedProblem {
  /** A stable name, such as `schema/int32`, `drift/undocumented-key`, `contract/mismatch`. */
  readonly rule: string;
  /** Only an error fails a run. */
  readonly level: 'error' | 'note';
  readonly text: string;
  readonly place: FilePlace;
  /** The interaction in the contract, where that is a different place. */
  readonly related: FilePlace | undefined;
  /** How often it was seen. */
  readonly times: number;
  /** The same for the same problem in every run: SHA-256, in hex. */
  readonly fingerprint: string;
}

/** All that a run found: violations and failures one by one, drift once for each place. */
export function locatedProblems(reported: ReportedRun): readonly LocatedProblem[] {
  const find = schemaPlaces();
  const found = new Map<string, LocatedProblem>();
  for (const { facts, result } of reportedOutcomes(reported)) {
    if (result === undefined) continue;
    for (const problem of [...ofFindings(facts, result, find), ...ofFailures(facts, result)]) {
      const before = found.get(problem.fingerprint);
      found.set(problem.fingerprint, { ...problem, times: (before?.times ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

function ofFindings(
  facts: InteractionFacts,
  result: VerificationResult,
  find: FindSchemaPlace,
): LocatedProblem[] {
  const { operation } = facts;
  const { status } = result;
  if (operation === undefined || status === undefined) return [];
  const failures = 'failures' in result ? result.failures : [];
  return result.findings.map((finding) => {
    const told = failures.find(({ title }) => title === finding.sentence);
    const isDrift = finding.severity === 'drift';
    const rule = `${isDrift ? 'drift' : 'schema'}/${finding.rule}`;
    const text = isDrift
      ? finding.sentence
      : `${facts.description}: ${whoseFault({ kind: 'response', fault: 'provider' })}. ${told === undefined ? finding.sentence : wholeSentence(told)}`;
    return {
      rule,
      level: result.outcome === 'failed' && !isDrift ? 'error' : 'note',
      text,
      place: find(operation, status, finding.pointer),
      related: isDrift ? undefined : contractPlace(facts),
      times: 1,
      fingerprint: fingerprint(
        rule,
        operation,
        generalPlace(finding),
        isDrift ? '' : facts.description,
      ),
    };
  });
}

function ofFailures(facts: InteractionFacts, result: VerificationResult): LocatedProblem[] {
  if (!('failures' in result)) return [];
  // What the schema check found is told as a finding, at its place in the schema.
  const told = new Set(result.findings.map(({ sentence }) => sentence));
  return result.failures
    .filter(({ kind, title }) => kind !== 'response' || !told.has(title))
    .map((failure) => {
      const rule = `contract/${failure.kind}`;
      return {
        rule,
        level: result.outcome === 'failed' ? 'error' : 'note',
        text: `${facts.description}: ${whoseFault(failure)}. ${wholeSentence(failure)}`,
        place: contractPlace(facts),
        related: undefined,
        times: 1,
        fingerprint: fingerprint(rule, facts.description, failure.title),
      };
    });
}

function contractPlace({ line }: InteractionFacts): FilePlace {
  return { path: contractPath, line };
}

function fingerprint(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

function rank({ level }: LocatedProblem): number {
  return level === 'error' ? 0 : 1;
}
