import type { Landing } from '../../domain/interaction-facts';
import { type Operation, operations } from '../../domain/operations';
import { loginSteps, stepOf } from '../login-steps';
import type { ReportedOutcome } from '../reported-outcomes';
import { type Html, html } from './html';
import { markCounts } from './mark-counts';

const columns: readonly { readonly landing: Landing; readonly title: string }[] = [
  { landing: 'in', title: 'Logged in' },
  { landing: 'second factor', title: 'Second factor' },
  { landing: 'other factor', title: 'Other factor' },
  { landing: 'done', title: 'Answered' },
  { landing: 'refused', title: 'Refused' },
];

/** Operations down, by the step of the login; outcomes across: how many interactions came out how. */
export function matrixSection(outcomes: readonly ReportedOutcome[]): Html {
  const used = columns.filter(({ landing }) =>
    outcomes.some((one) => one.facts.landing === landing),
  );
  return html`<section aria-labelledby="matrix"><h2 id="matrix">Operations and outcomes</h2>
<table class="matrix"><thead><tr><th scope="col">Operation</th>${used.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
${loginSteps.map((step) => {
  const ofStep = outcomes.filter(({ facts }) => stepOf(facts.operation) === step);
  if (ofStep.length === 0) return undefined;
  const names = [...new Set(ofStep.map(({ facts }) => facts.operation))];
  return html`<tbody><tr class="family"><th scope="rowgroup" colspan="${used.length + 1}">${step.title}</th></tr>${names.map(
    (name) =>
      row(
        name,
        ofStep.filter(({ facts }) => facts.operation === name),
        used,
      ),
  )}</tbody>`;
})}</table></section>`;
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
  return these.length === 0 ? html`<span class="none">–</span>` : markCounts(these);
}
