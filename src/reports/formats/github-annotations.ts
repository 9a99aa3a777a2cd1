import type { ReportedRun } from '../reported-run';
import { locatedProblems } from './located-problems';

/** GitHub shows no more of one kind for a step; what is beyond says how much is left out. */
const shown = 10;

/**
 * A run as GitHub's workflow commands: what fails it as errors, at their places. Drift is left to the
 * page and to SARIF.
 * Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function githubAnnotations(reported: ReportedRun): string {
  const lines = [
    ...reported.run.problems.map((problem) => command('error', {}, problem)),
    ...locatedProblems(reported)
      .filter(({ level }) => level === 'error')
      .map(({ rule, place, text }) =>
        command('error', { file: place.path, line: place.line, title: rule }, text),
      ),
  ];
  const more = lines.length - shown;
  if (more > 0) {
    lines.splice(shown - 1, more + 1, command('error', {}, `and ${more + 1} more in the report`));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${property(String(value))}`],
  );
  return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
