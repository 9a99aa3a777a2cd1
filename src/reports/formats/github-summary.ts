import { driftGroups } from '../drift-groups';
import { type FailureGroup, failureGroups } from '../failure-groups';
import { repeatCommand } from '../repeat-command';
import { type Mark, reportedOutcomes } from '../reported-outcomes';
import type { ReportedRun } from '../reported-run';
import { knownTarget, targetNames } from '../target-name';
import { limitsOf, verdictOf } from '../verdict-of';

const signs: Readonly<Record<Mark, string>> = {
  failed: '❌ failed',
  kept: '✅ kept',
  'pending kept': '🟡 pending, answered as expected',
  'pending not kept': '🟠 pending, answered otherwise',
  skipped: '⚪ left out',
  'not reached': '⚫ not reached',
};

/** Failures that are shown of one cause; the page has all. */
const shown = 3;

/**
 * A run as GitHub's job summary, in GitHub's Markdown.
 * Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary
 */
export function githubSummary(reported: ReportedRun): string {
  const { run, repeat, provenance } = reported;
  const outcomes = reportedOutcomes(reported);
  const counts = Object.entries(signs).flatMap(([mark, sign]) => {
    const count = outcomes.filter((one) => one.mark === mark).length;
    return count === 0 ? [] : [`| ${sign} | ${count} |`];
  });
  const lines = [
    `### ${text(verdictOf(run).sentence)}`,
    '',
    `Asked was ${targetNames[knownTarget(run)]}.`,
    '',
    '| Interactions | |',
    '| --- | ---: |',
    ...counts,
    '',
    ...run.problems.map((problem) => `- ${text(problem)}`),
    ...failureGroups(run.results).flatMap((group) => ['', ...cause(group, repeat)]),
    '',
    '<details><summary>What this does not prove, and drift</summary>',
    '',
    ...limitsOf(run).map((limit) => `- ${text(limit)}`),
    ...driftGroups(run.results).map(({ heading, places }) => `- ${heading}: ${places.length}`),
    '',
    '</details>',
    '',
    `Commit ${provenance.commit ?? 'not known'}, contract ${provenance.contract.sha256.slice(0, 12)}, ${provenance.schemas.map(({ title, date }) => `${title} of ${date}`).join('; ')}.`,
  ];
  return `${lines.join('\n')}\n`;
}

/** One cause: what failed for it, whose fault, the three sides, and the command that repeats it. */
function cause({ fault, results }: FailureGroup, repeat: string): readonly string[] {
  const [first, ...others] = results;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return [
    `**${text(first.interaction)}**${more}: ${fault}.`,
    '',
    '| | Expected | Documented | Received |',
    '| --- | --- | --- | --- |',
    ...first.failures
      .slice(0, shown)
      .map(
        ({ title, expected, documented, received, confidence }) =>
          `| ${[title, expected, documented && `${documented}${confidence === 'inferred' ? ' (inferred)' : ''}`, received].map((one) => text(one ?? '–')).join(' | ')} |`,
      ),
    '',
    `\`${repeatCommand(repeat, first.interaction)}\``,
  ];
}

/** A text as it is, whatever Markdown or HTML would make of it. */
function text(raw: string): string {
  return raw
    .replace(/[\r\n]+/g, ' ')
    .replace(/[&<>]/g, (one) => (one === '&' ? '&amp;' : one === '<' ? '&lt;' : '&gt;'))
    .replace(/[\\`*_[\]|~#]/g, '\\$&');
}
