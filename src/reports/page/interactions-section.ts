import { type Operation, operations } from '../../domain/operations';
import { loginSteps, stepOf } from '../login-steps';
import { repeatCommand } from '../repeat-command';
import type { ReportedOutcome } from '../reported-outcomes';
import { failureBlock } from './failure-block';
import { type Html, html } from './html';
import { byMark, markCounts } from './mark-counts';
import { markIcon, markNames } from './mark-icon';
import { expectedText, stateText } from './state-text';

/** Every interaction with all that is known of it, folded up by operation. */
export function interactionsSection(outcomes: readonly ReportedOutcome[], repeat: string): Html {
  const names = loginSteps.flatMap((step) => [
    ...new Set(
      outcomes.flatMap(({ facts }) => (stepOf(facts.operation) === step ? [facts.operation] : [])),
    ),
  ]);
  return html`<section aria-labelledby="all"><h2 id="all">Every interaction <span class="number">${outcomes.length}</span></h2>${names.map(
    (name) => {
      const these = outcomes.filter(({ facts }) => facts.operation === name);
      return html`<details class="operation"><summary>${title(name)} <span class="counted">${markCounts(these)}</span></summary><div id="operation-${name ?? 'none'}">${byMark(these).map((one) => entry(one, repeat))}</div></details>`;
    },
  )}</section>`;
}

function title(name: Operation | undefined): Html {
  if (name === undefined) return html`<span>Another request</span>`;
  const { method, path } = operations[name];
  return html`<span class="code">${method.toUpperCase()} ${path}</span>`;
}

function entry({ id, facts, result, mark }: ReportedOutcome, repeat: string): Html {
  const drift = result?.findings.filter(({ severity }) => severity === 'drift').length ?? 0;
  const failures = result !== undefined && 'failures' in result ? result.failures : [];
  return html`<details class="interaction"><summary>${markIcon(mark)}<span class="name">${facts.description}</span><span class="fine">${markNames[mark]}</span></summary>
<div class="whole" id="${id}"><dl class="facts"><dt>Provider state</dt><dd>${stateText(facts)}</dd>
<dt>Expected response</dt><dd class="code">${expectedText(facts)}</dd>
<dt>Received response</dt><dd class="code">${result?.status ?? 'none'}</dd>
${result?.latencyMs === undefined ? undefined : html`<dt>Time</dt><dd>${Math.round(result.latencyMs)} ms</dd>`}
${facts.remarks.length === 0 ? undefined : html`<dt>Remark</dt><dd>${facts.remarks.join(' ')}</dd>`}
${result?.outcome === 'skipped' ? html`<dt>Left out</dt><dd>${result.reason}</dd>` : undefined}
<dt>Drift</dt><dd>${drift === 0 ? 'none' : `${drift} ${drift === 1 ? 'place' : 'places'}`}</dd>
<dt>Repeat it</dt><dd class="code">${repeatCommand(repeat, facts.description)}</dd></dl>${failures.map(failureBlock)}</div></details>`;
}
