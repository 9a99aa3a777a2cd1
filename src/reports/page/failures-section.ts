import type { Failure } from '../../domain/verification-result';
import { repeatCommand } from '../repeat-command';
import type { ReportedOutcome } from '../reported-outcomes';
import { whoseFault } from '../whose-fault';
import { type Html, html } from './html';
import { markIcon } from './mark-icon';
import { expectedText, stateText } from './state-text';

/** Every failed interaction: whose fault, the three sides, and the command that repeats it. */
export function failuresSection(outcomes: readonly ReportedOutcome[], repeat: string): Html {
  const failed = outcomes.filter(({ mark }) => mark === 'failed');
  if (failed.length === 0) return html``;
  return html`<section aria-labelledby="failures"><h2 id="failures">What failed <span class="number">${failed.length}</span></h2>${failed.map((one) => card(one, repeat))}</section>`;
}

function card({ id, facts, result }: ReportedOutcome, repeat: string): Html {
  if (result?.outcome !== 'failed') return html``;
  const [first] = result.failures;
  return html`<article class="card failure" id="failure-${id}">
<h3>${markIcon('failed')}${facts.description}</h3>
<p class="fault">${first === undefined ? 'No reason was given.' : `${capital(whoseFault(first))}.`}</p>
<dl class="facts"><dt>Provider state</dt><dd>${stateText(facts)}</dd>
<dt>Request</dt><dd class="code">${facts.method} ${facts.path}</dd>
<dt>Expected response</dt><dd class="code">${expectedText(facts)}</dd>
<dt>Received response</dt><dd class="code">${result.status ?? 'none'}</dd></dl>
${result.failures.map(failureBlock)}
<p class="repeat">Repeat it:</p><pre><code>${repeatCommand(repeat, facts.description)}</code></pre>
<p><a href="#${id}">All about this interaction</a></p>
</article>`;
}

/** One failure: its sentence, and expected, documented and received side by side. */
export function failureBlock(failure: Failure): Html {
  const { expected, documented, received, confidence, source } = failure;
  return html`<div class="sides"><p>${failure.title}</p><dl>
<div><dt>Expected by the contract</dt><dd>${expected ?? none('the contract does not speak of it')}</dd></div>
<div><dt>Documented by Stytch</dt><dd>${documented ?? none('nothing is documented of it')}${source === undefined ? undefined : html`<span class="source">${confidence === 'inferred' ? 'inferred from ' : ''}${source}</span>`}</dd></div>
<div class="got"><dt>Received</dt><dd>${received ?? none('nothing')}</dd></div></dl></div>`;
}

function none(text: string): Html {
  return html`<span class="none">${text}</span>`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
