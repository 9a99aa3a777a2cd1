import type { Mark } from '../reported-outcomes';
import { type Html, html } from './html';

/** What each mark is called beside its sign, so that colour alone says nothing. */
export const markNames: Readonly<Record<Mark, string>> = {
  kept: 'kept',
  failed: 'failed',
  skipped: 'left out',
  'pending kept': 'pending, answered as expected',
  'pending not kept': 'pending, answered otherwise',
  'not reached': 'not reached',
};

/** The class of a mark, for its colour. */
export function markClass(mark: Mark): string {
  return `mark-${mark.replaceAll(' ', '-')}`;
}

/** The sign of a mark around (0, 0), 16 wide: each has a shape of its own. */
function markShape(mark: Mark): Html {
  switch (mark) {
    case 'kept':
      return html`<circle r="8" class="full"/><path d="M-3.6 .3 -1 2.9 3.8 -2.8" class="stroke"/>`;
    case 'failed':
      return html`<path d="M0 -9 9 0 0 9 -9 0Z" class="full"/><path d="M-2.6 -2.6 2.6 2.6M2.6 -2.6 -2.6 2.6" class="stroke"/>`;
    case 'skipped':
      return html`<circle r="7" class="ring"/><path d="M-3 0H3" class="line"/>`;
    case 'pending kept':
      return html`<circle r="7" class="ring"/><circle r="2.6" class="full"/>`;
    case 'pending not kept':
      return html`<circle r="7" class="ring"/><path d="M-2.3 -2.3 2.3 2.3M2.3 -2.3 -2.3 2.3" class="line"/>`;
    case 'not reached':
      return html`<circle r="7" class="ring dashed"/>`;
  }
}

/** A mark within text. The name beside it says the same to whoever cannot see it. */
export function markIcon(mark: Mark): Html {
  return html`<svg class="icon ${markClass(mark)}" viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true" focusable="false">${markShape(mark)}</svg>`;
}
