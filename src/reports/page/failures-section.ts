import { type FailureGroup, failureGroups } from '../failure-groups';
import { repeatCommand } from '../repeat-command';
import type { ReportedOutcome } from '../reported-outcomes';
import { failureBlock } from './failure-block';
import { type Html, html } from './html';
import { markIcon } from './mark-icon';
import { expectedText, stateText } from './state-text';

/** What failed, by cause: whose fault, the three sides, and the command that repeats it. */
export function failuresSection(outcomes: readonly ReportedOutcome[], repeat: string): Html {
  const known = new Map(outcomes.map((one) => [one.facts.description, one]));
  const groups = failureGroups(
    outcomes.flatMap(({ result }) => (result === undefined ? [] : [result])),
  );
  if (groups.length === 0) return html``;
  const failed = groups.reduce((sum, { results }) => sum + results.length, 0);
  const causes = groups.length === failed ? '' : `, for ${groups.length} causes`;
  return html`<section aria-labelledby="failures"><h2 id="failures">What failed <span class="number">${failed}</span>${causes}</h2>${groups.map(
    (group) => card(group, known, repeat),
  )}</section>`;
}

function card(
  { fault, results }: FailureGroup,
  known: ReadonlyMap<string, ReportedOutcome>,
  repeat: string,
): Html {
  const [first] = results;
  const these = results.flatMap(({ interaction }) => known.get(interaction) ?? []);
  const isOne = results.length === 1;
  return html`<article class="card failure">
<h3>${markIcon('failed')}${isOne ? first.interaction : `${results.length} interactions, for one cause`}</h3>
<p class="fault">${fault.charAt(0).toUpperCase()}${fault.slice(1)}.</p>
${first.failures.map(failureBlock)}
${these.map((one) => told(one, isOne))}
<p class="repeat">Repeat ${isOne ? 'it' : 'one'}:</p><pre><code>${repeatCommand(repeat, first.interaction)}</code></pre>
</article>`;
}

/** An interaction that failed, with what was asked of the provider and in which state. */
function told({ id, facts, result }: ReportedOutcome, isAlone: boolean): Html {
  const link = html`<a href="#${id}">${isAlone ? 'All about this interaction' : facts.description}</a>`;
  return html`<div class="told" id="failure-${id}">${isAlone ? undefined : html`<h4>${link}</h4>`}<dl class="facts"><dt>Provider state</dt><dd>${stateText(facts)}</dd>
<dt>Request</dt><dd class="code">${facts.method} ${facts.path}</dd>
<dt>Response</dt><dd><span class="code">${expectedText(facts)}</span> expected, <span class="code">${result?.status ?? 'none'}</span> received</dd></dl>${isAlone ? link : undefined}</div>`;
}
