import type { ReportedOutcome } from '../reported-outcomes';
import { type Html, html } from './html';
import { byMark } from './mark-counts';
import { markIcon, markNames } from './mark-icon';
import { expectedText } from './state-text';

/** What is pending and what was left out, by its reason. */
export function openSection(outcomes: readonly ReportedOutcome[]): Html {
  const pending = outcomes.filter(({ mark }) => mark.startsWith('pending'));
  const skipped = outcomes.filter(({ mark }) => mark === 'skipped');
  return html`${list(
    'pending',
    'Pending, and why',
    'No document of Stytch’s confirms what is expected here: it is inferred. Pending interactions are verified and reported, and never fail a run. A run against Stytch’s sandbox settles them.',
    pending,
  )}${list('skipped', 'Left out, and why', 'These were not asked: nothing is known of them.', skipped)}`;
}

function list(
  id: string,
  title: string,
  about: string,
  these: readonly ReportedOutcome[],
): Html | undefined {
  if (these.length === 0) return undefined;
  const reasons = new Map<string, ReportedOutcome[]>();
  for (const one of byMark(these)) {
    reasons.set(reasonOf(one), [...(reasons.get(reasonOf(one)) ?? []), one]);
  }
  const otherwise = these.filter(({ mark }) => mark === 'pending not kept');
  const sorted = [...reasons].sort(([, a], [, b]) => b.length - a.length);
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title} <span class="number">${these.length}</span></h2><p class="about">${about}</p>${
    otherwise.length === 0
      ? undefined
      : html`<details class="reason"><summary>Answered otherwise than inferred <span class="number">${otherwise.length}</span></summary><ul class="reasons">${otherwise.map(entry)}</ul></details>`
  }<details class="reason"><summary>By reason <span class="number">${reasons.size}</span></summary>${sorted.map(
    ([reason, ones]) => html`<h3>${reason}</h3><ul class="reasons">${ones.map(entry)}</ul>`,
  )}</details></section>`;
}

function reasonOf({ facts, result }: ReportedOutcome): string {
  if (result?.outcome === 'skipped') return result.reason;
  return facts.remarks.length === 0 ? 'The contract gives no reason.' : facts.remarks.join(' ');
}

function entry(one: ReportedOutcome): Html {
  return html`<li>${markIcon(one.mark)}<div><a href="#${one.id}">${one.facts.description}</a> <span class="fine">${fine(one)}</span></div></li>`;
}

function fine({ facts, result, mark }: ReportedOutcome): string {
  if (result?.outcome !== 'pending') return `Expected: ${expectedText(facts)}`;
  const [first] = result.failures;
  if (first === undefined) return `${expectedText(facts)}, as expected`;
  return `Expected ${expectedText(facts)}, received ${result.status ?? 'nothing'}: ${first.title || markNames[mark]}`;
}
