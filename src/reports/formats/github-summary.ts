import { driftGroups } from '../drift-groups';
import { repeatCommand } from '../repeat-command';
import { type Mark, reportedOutcomes } from '../reported-outcomes';
import type { ReportedRun } from '../reported-run';
import { knownTarget, targetNames } from '../target-name';
import { limitsOf, verdictOf } from '../verdict-of';
import { whoseFault } from '../whose-fault';

const signs: Readonly<Record<Mark, string>> = {
  failed: '❌ failed',
  kept: '✅ kept',
  'pending kept': '🟡 pending, answered as expected',
  'pending not kept': '🟠 pending, answered otherwise',
  skipped: '⚪ left out',
  'not reached': '⚫ not reached',
};

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
  const failed = outcomes.flatMap(({ facts, result }) =>
    result?.outcome === 'failed' ? [{ facts, failures: result.failures }] : [],
  );
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
    ...failed.flatMap(({ facts, failures: [first] }) => [
      `- **${text(facts.description)}**: ${first === undefined ? 'no reason was given' : `${whoseFault(first)}. ${text(first.title)}`} \`${repeatCommand(repeat, facts.description)}\``,
    ]),
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

/** A text as it is, whatever Markdown or HTML would make of it. */
function text(raw: string): string {
  return raw
    .replace(/[\r\n]+/g, ' ')
    .replace(/[&<>]/g, (one) => (one === '&' ? '&amp;' : one === '<' ? '&lt;' : '&gt;'))
    .replace(/[\\`*_[\]|~#]/g, '\\$&');
}
