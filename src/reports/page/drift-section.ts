import { type DriftGroup, driftGroups } from '../drift-groups';
import type { ReportedRun } from '../reported-run';
import { unseenOptionals } from '../unseen-optionals';
import { type Html, html } from './html';

/** Where responses differ from the documentation without breaking it, grouped and explained. */
export function driftSection({ run, bodies }: ReportedRun): Html {
  const groups = driftGroups(run.results);
  const unseen = bodies === undefined ? [] : unseenOptionals(bodies);
  const found = groups.flatMap(({ places }) => places).length;
  if (found + unseen.length === 0) {
    return html`<section aria-labelledby="drift"><h2 id="drift">Drift</h2><p>None: every response was just as it is documented.</p></section>`;
  }
  return html`<section aria-labelledby="drift"><h2 id="drift">Drift <span class="number">${found}</span></h2>
<p class="about">Where responses differ from what Stytch publishes without breaking it. It fails nothing; whoever writes a login should know it.</p>
${groups.map(group)}
${unseen.length === 0 ? undefined : html`<details><summary>Documented optional keys that no response had <span class="number">${unseen.length}</span></summary><ul class="plain">${unseen.map((one) => html`<li class="code">${one}</li>`)}</ul></details>`}</section>`;
}

function group({ heading, explanation, places }: DriftGroup): Html {
  return html`<details><summary>${heading} <span class="number">${places.length}</span></summary><p>${explanation}</p><ul class="drift">${places.map(
    ({ pointer, documented, received, times }) =>
      html`<li><span class="code">${pointer === '' ? '/' : pointer}</span><span>documented: ${documented}; received: ${received}</span><span class="fine">${times === 1 ? 'once' : `${times} times`}</span></li>`,
  )}</ul></details>`;
}
