import type { Mark, ReportedOutcome } from '../reported-outcomes';
import type { ReportedRun } from '../reported-run';
import { knownTarget, targetNames } from '../target-name';
import { limitsOf, verdictOf } from '../verdict-of';
import { type Html, html } from './html';
import { markClass, markIcon, markNames } from './mark-icon';

const order: readonly Mark[] = [
  'failed',
  'kept',
  'pending kept',
  'pending not kept',
  'skipped',
  'not reached',
];

/** The verdict, the counts behind it, and what it does not prove. */
export function verdictSection({ run }: ReportedRun, outcomes: readonly ReportedOutcome[]): Html {
  const { mark, sentence } = verdictOf(run);
  const counts = order
    .map((one) => ({ one, count: outcomes.filter((outcome) => outcome.mark === one).length }))
    .filter(({ count }) => count > 0);
  const violations = run.results
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'violation').length;
  const checked = run.results.filter(({ status }) => status !== undefined).length;
  return html`<header class="verdict ${mark.replace(' ', '-')}">
<p class="eyebrow">Does Stytch keep what the login expects?</p>
<h1>${sentence}</h1>
<p>Asked was ${targetNames[knownTarget(run)]}, <span class="code">${run.target.url}</span>. ${checked} responses were checked against the published schema: ${violations} ${violations === 1 ? 'violation' : 'violations'}.</p>
<div class="tally" aria-hidden="true">${counts.map(({ one, count }) => html`<span class="${markClass(one)}" style="flex-grow:${count}"></span>`)}</div>
<ul class="counts">${counts.map(({ one, count }) => html`<li>${markIcon(one)}<strong>${count}</strong> ${markNames[one]}</li>`)}</ul>
${run.problems.length === 0 ? undefined : html`<ul class="problems">${run.problems.map((problem) => html`<li>${problem}</li>`)}</ul>`}
</header>
<section class="limits" aria-labelledby="limits"><h2 id="limits">What this does not prove</h2><ul>${limitsOf(run).map((limit) => html`<li>${limit}</li>`)}</ul></section>`;
}
