import type { Landing } from '../../domain/interaction-facts';
import { type Operation, operations } from '../../domain/operations';
import { loginSteps, stepOf } from '../login-steps';
import type { Mark, ReportedOutcome } from '../reported-outcomes';
import { type Html, html } from './html';
import { markIcon, markNames } from './mark-icon';

const columns: readonly { readonly landing: Landing; readonly title: string }[] = [
  { landing: 'in', title: 'Logged in' },
  { landing: 'second factor', title: 'Second factor' },
  { landing: 'other factor', title: 'Other factor' },
  { landing: 'done', title: 'Answered' },
  { landing: 'refused', title: 'Refused' },
];

const marks: readonly Mark[] = [
  'failed',
  'kept',
  'pending kept',
  'pending not kept',
  'skipped',
  'not reached',
];

/** Operations down, outcomes across: how many interactions came out how. */
export function matrixSection(outcomes: readonly ReportedOutcome[]): Html {
  const used = columns.filter(({ landing }) =>
    outcomes.some((one) => one.facts.landing === landing),
  );
  const rows = loginSteps.flatMap((step) => {
    const ofStep = outcomes.filter(({ facts }) => stepOf(facts.operation) === step);
    return [...new Set(ofStep.map(({ facts }) => facts.operation))].map((operation) => ({
      operation,
      these: ofStep.filter(({ facts }) => facts.operation === operation),
    }));
  });
  return html`<section aria-labelledby="matrix"><h2 id="matrix">Operations and outcomes</h2>
<table class="matrix"><thead><tr><th scope="col">Operation</th>${used.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map(({ operation, these }) => row(operation, these, used))}</tbody></table></section>`;
}

function row(
  operation: Operation | undefined,
  these: readonly ReportedOutcome[],
  used: typeof columns,
): Html {
  const name =
    operation === undefined
      ? html`another request`
      : html`<a href="#operation-${operation}">${operations[operation].method.toUpperCase()} ${operations[operation].path}</a>`;
  return html`<tr><th scope="row" class="code">${name}</th>${used.map(
    ({ landing, title }) =>
      html`<td data-title="${title}">${cell(these.filter(({ facts }) => facts.landing === landing))}</td>`,
  )}</tr>`;
}

function cell(these: readonly ReportedOutcome[]): Html {
  if (these.length === 0) return html`<span class="none">–</span>`;
  return html`${marks.map((mark) => {
    const count = these.filter((one) => one.mark === mark).length;
    return count === 0
      ? undefined
      : html`<span class="count" title="${count} ${markNames[mark]}">${markIcon(mark)}${count}<span class="unseen"> ${markNames[mark]}</span></span> `;
  })}`;
}
