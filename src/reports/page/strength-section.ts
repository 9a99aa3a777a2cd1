import type { CoverageCounts, StrengthSummary } from '../strength-summary';
import { strengthTitles } from '../strength-titles';
import { type Html, html } from './html';

/** How much of what can go wrong the contract notices, when that was measured. */
export function strengthSection(strength: StrengthSummary | undefined): Html {
  return html`<section aria-labelledby="strength"><h2 id="strength">How strong the contract is</h2>${
    strength === undefined
      ? html`<p class="about">Not measured. <span class="code">npm run strength</span> breaks responses, behaviours and the client on purpose, and says what this contract notices.</p>`
      : measured(strength)
  }</section>`;
}

function measured({
  score,
  isOfThisContract,
  isPartial,
  measuredAt,
  classes,
  coverage,
}: StrengthSummary): Html {
  return html`<p><strong>${score} %</strong> of what went wrong on purpose was noticed. Measured at ${measuredAt.slice(0, 16).replace('T', ' ')} UTC${isPartial ? ', with a part of the mutants alone' : ''}.</p>
${isOfThisContract ? undefined : html`<p class="stale"><strong>Out of date:</strong> it was measured with another contract than the one of this run. Run <span class="code">npm run strength</span> again.</p>`}
<table class="figures"><thead><tr><th scope="col">What goes wrong</th><th scope="col">Tried</th><th scope="col">Noticed</th></tr></thead><tbody>${classes.map(
    ({ name, tried, noticed, pending }) =>
      html`<tr><th scope="row">${strengthTitles[name]}</th><td>${tried}</td><td>${noticed}${name === 'harmless' ? ' false alarms' : ''}${pending === 0 ? undefined : html` <span class="fine">and ${pending} by pending interactions alone</span>`}</td></tr>`,
  )}</tbody></table>
${coverage.length === 0 ? undefined : html`<details><summary>Coverage: what the contract knows of each documented place of a response</summary><table class="figures"><thead><tr><th scope="col">Operation</th><th scope="col">Exactly</th><th scope="col">By type</th><th scope="col">Only seen</th><th scope="col">Never</th></tr></thead><tbody>${coverage.map(covered)}</tbody></table></details>`}`;
}

function covered({ operation, exactly, byType, seen, never }: CoverageCounts): Html {
  return html`<tr><th scope="row" class="code">${operation}</th><td>${exactly}</td><td>${byType}</td><td>${seen}</td><td>${never}</td></tr>`;
}
