import type { VerificationRun } from '../domain/verification-result';
import { countOutcomes } from './count-outcomes';
import { failureGroups } from './failure-groups';
import { failureText, failureTitle } from './failure-text';
import { knownTarget, targetNames } from './target-name';
import { verdictOf } from './verdict-of';

/** Causes of failures that are shown with their details; the others by a line. */
const shownInFull = 5;

/**
 * A run for a person, in about a dozen lines when it held.
 *
 * @param repeat the command that was given, to be repeated with `--only`: `npm run verify --`
 */
export function verificationText(run: VerificationRun, repeat: string): readonly string[] {
  const { target, results, problems, durationMs } = run;
  const { passed, failed, skipped, pending } = countOutcomes(results);
  const verified = results.filter(({ status }) => status !== undefined);
  const seconds = (durationMs / 1000).toFixed(1);
  if (verdictOf(run).mark === 'none') {
    return [...problems.map((problem) => `PROBLEM  ${problem}`), verdictOf(run).sentence];
  }
  return [
    ...failedLines(run, repeat),
    ...problems.map((problem) => `PROBLEM  ${problem}`),
    `Provider   ${targetNames[knownTarget(run)]}, ${target.url}`,
    `Verified   ${verified.length} of ${results.length} interactions in ${seconds} s: ${passed} passed, ${failed} failed, ${skipped} skipped, ${pending} pending`,
    ...skippedLines(run),
    ...pendingLines(run),
    `Responses  ${responses(run)}`,
    `Verdict    ${verdict(run)}`,
  ];
}

function failedLines({ results }: VerificationRun, repeat: string): string[] {
  const groups = failureGroups(results);
  const others = groups.slice(shownInFull).map(failureTitle);
  return [
    ...groups.slice(0, shownInFull).flatMap((group) => [...failureText(group, repeat), '']),
    ...others,
    ...(others.length === 0 ? [] : ['']),
  ];
}

function skippedLines({ results }: VerificationRun): string[] {
  return results.flatMap((result) =>
    result.outcome === 'skipped' ? [`Skipped    ${result.interaction}: ${result.reason}`] : [],
  );
}

function pendingLines({ results }: VerificationRun): string[] {
  const pending = results.filter((result) => result.outcome === 'pending');
  const kept = pending.filter(({ failures }) => failures.length === 0);
  const lines = pending.flatMap(({ interaction, failures: [first] }) =>
    first === undefined ? [] : [`Pending    ${interaction}: ${first.title}`],
  );
  if (kept.length === 0) return lines;
  return [
    `Pending    ${kept.length} rest on what no document confirms, so never fail a run; answered as expected`,
    ...lines,
  ];
}

function responses({ results }: VerificationRun): string {
  const findings = results.flatMap((result) => result.findings);
  const violations = findings.filter(({ severity }) => severity === 'violation').length;
  const checked = results.filter(({ isChecked }) => isChecked === true).length;
  const drift = findings.length - violations;
  const about = 'undocumented keys, nulls, new values, which break nothing';
  return `${checked} checked against Stytch's schemas: ${violations} violations, ${drift} drift${drift === 0 ? '' : ` (${about})`}`;
}

function verdict(run: VerificationRun): string {
  const { mark, sentence } = verdictOf(run);
  return mark === 'kept' && knownTarget(run) !== 'sandbox'
    ? `${sentence} What Stytch itself answers, only its sandbox can tell.`
    : sentence;
}
