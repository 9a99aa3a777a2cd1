import type { ReportedOutcome } from '../reported-outcomes';
import { type Html, html } from './html';
import { markIcon, markNames } from './mark-icon';
import { expectedText } from './state-text';

/** What is pending and what was left out, each with its reason. */
export function openSection(outcomes: readonly ReportedOutcome[]): Html {
  const pending = outcomes.filter(({ mark }) => mark.startsWith('pending'));
  const skipped = outcomes.filter(({ mark }) => mark === 'skipped');
  return html`${list('pending', 'Pending, and why', 'No document confirms these expectations. They are verified and reported, and never fail a run.', pending)}${list('skipped', 'Left out, and why', 'Nothing is known of these.', skipped)}`;
}

function list(
  id: string,
  title: string,
  about: string,
  these: readonly ReportedOutcome[],
): Html | undefined {
  if (these.length === 0) return undefined;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title} <span class="number">${these.length}</span></h2><p class="about">${about}</p><ul class="reasons">${these.map(
    (one) =>
      html`<li>${markIcon(one.mark)}<div><a href="#${one.id}">${one.facts.description}</a><p>${reasonOf(one)}</p><p class="fine">${fine(one)}</p></div></li>`,
  )}</ul></section>`;
}

function reasonOf({ facts, result }: ReportedOutcome): string {
  if (result?.outcome === 'skipped') return result.reason;
  return facts.remarks.length === 0 ? 'The contract gives no reason.' : facts.remarks.join(' ');
}

function fine({ facts, result, mark }: ReportedOutcome): string {
  if (result?.outcome !== 'pending') return `Expected: ${expectedText(facts)}`;
  const [first] = result.failures;
  return `Expected ${expectedText(facts)}, received ${result.status ?? 'nothing'}: ${first?.title ?? markNames[mark].replace('pending, ', '')}`;
}
