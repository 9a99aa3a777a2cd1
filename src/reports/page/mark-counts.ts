import type { Mark, ReportedOutcome } from '../reported-outcomes';
import { type Html, html } from './html';
import { markIcon, markNames } from './mark-icon';

/** The marks, the ones to look at first. */
const markOrder: readonly Mark[] = [
  'failed',
  'pending not kept',
  'skipped',
  'not reached',
  'kept',
  'pending kept',
];

/** How many outcomes have which mark: a sign and a number for each. */
export function markCounts(these: readonly ReportedOutcome[]): Html {
  return html`${markOrder.map((mark) => {
    const count = these.filter((one) => one.mark === mark).length;
    return count === 0
      ? undefined
      : html`<span class="count" title="${count} ${markNames[mark]}">${markIcon(mark)}${count}<span class="unseen"> ${markNames[mark]}</span></span> `;
  })}`;
}

/** Outcomes, the ones to look at first. */
export function byMark(these: readonly ReportedOutcome[]): readonly ReportedOutcome[] {
  return [...these].sort((a, b) => markOrder.indexOf(a.mark) - markOrder.indexOf(b.mark));
}
