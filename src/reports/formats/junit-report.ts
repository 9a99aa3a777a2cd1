import builder, { type TestCase } from 'junit-report-builder';
import { loginSteps, stepOf } from '../login-steps';
import { repeatCommand } from '../repeat-command';
import { type ReportedOutcome, reportedOutcomes } from '../reported-outcomes';
import type { ReportedRun } from '../reported-run';
import { sideLines } from '../side-lines';
import { whoseFault } from '../whose-fault';

/**
 * A run as JUnit XML: a suite for each step of the login, a case for each interaction. What nobody
 * confirms is never a failure: a pending interaction that was answered otherwise is skipped.
 */
export function junitReport(reported: ReportedRun): string {
  const { run, repeat } = reported;
  const report = builder.newBuilder().name('stytch-otp-contract');
  const outcomes = reportedOutcomes(reported);
  for (const step of loginSteps) {
    const ofStep = outcomes.filter(({ facts }) => stepOf(facts.operation) === step);
    if (ofStep.length === 0) continue;
    const suite = report.testSuite().name(step.title).timestamp(run.startedAt.slice(0, 19));
    for (const outcome of ofStep) fill(suite.testCase(), outcome, repeat);
  }
  if (run.problems.length > 0) {
    const suite = report.testSuite().name('The run as a whole');
    for (const problem of run.problems) {
      suite.testCase().className('run').name(printable(problem)).error(printable(problem), 'run');
    }
  }
  return report.build();
}

function fill(test: TestCase, { facts, result, mark }: ReportedOutcome, repeat: string): void {
  test
    .className(`${facts.method} ${facts.path}`)
    .name(facts.description)
    .time((result?.latencyMs ?? 0) / 1000);
  const text = textOf(facts.remarks, result, repeat, facts.description);
  if (mark === 'failed' && result?.outcome === 'failed') {
    const [first] = result.failures;
    const about = first === undefined ? 'no reason was given' : whoseFault(first);
    const message = printable(`${about}: ${first?.title ?? ''}`);
    if (first?.fault === 'harness') test.error(message, first.kind, text);
    else test.failure(message, first?.kind).stacktrace(text);
  } else {
    if (mark !== 'kept' && mark !== 'pending kept') test.skipped();
    if (text !== '') test.standardOutput(text);
  }
}

function textOf(
  remarks: readonly string[],
  result: ReportedOutcome['result'],
  repeat: string,
  description: string,
): string {
  if (result === undefined) return 'The run ended before this interaction.';
  if (result.outcome === 'skipped') return printable(`Left out: ${result.reason}`);
  const failures = 'failures' in result ? result.failures : [];
  const lines = failures.flatMap((failure) => [
    failure.title,
    ...sideLines(failure).map((line) => `  ${line}`),
  ]);
  const why = result.outcome === 'pending' ? [`Pending: ${remarks.join(' ')}`] : [];
  const again = lines.length === 0 ? [] : [`Repeat it: ${repeatCommand(repeat, description)}`];
  return printable([...why, ...lines, ...again].join('\n'));
}

/**
 * XML 1.0 has no place for most control characters; and of several ends of a CDATA section in one text
 * the library escapes the first alone.
 */
function printable(text: string): string {
  return text
    .replaceAll(']]>', ']] >')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
