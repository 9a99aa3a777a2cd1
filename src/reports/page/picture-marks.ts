import { placeOf, type ReportedOutcome } from '../reported-outcomes';
import { type Html, html } from './html';
import { markClass, markNames, markShape } from './mark-icon';

/** How far two signs, and two rows of them, are apart (px). */
export const markStep = 24;

/** The signs of outcomes in rows, each a link to what is known of it; (x, y) is the first one's centre. */
export function pictureMarks(
  outcomes: readonly ReportedOutcome[],
  { x, y, perRow }: { readonly x: number; readonly y: number; readonly perRow: number },
): readonly Html[] {
  return outcomes.map((outcome, index) => {
    const name = `${outcome.facts.description}: ${markNames[outcome.mark]}`;
    const at = `${x + (index % perRow) * markStep} ${y + Math.floor(index / perRow) * markStep}`;
    return html`<a href="#${placeOf(outcome)}" aria-label="${name}"><title>${name}</title><g class="mark ${markClass(outcome.mark)}" transform="translate(${at})"><rect class="hit" x="-12" y="-12" width="24" height="24" rx="6"/>${markShape(outcome.mark)}</g></a>`;
  });
}

/** The rows that so many signs need. */
export function rowsOf(signs: number, perRow: number): number {
  return Math.max(1, Math.ceil(signs / perRow));
}
