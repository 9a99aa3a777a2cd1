import type { LoginPlace } from '../login-lanes';
import { type Html, html } from './html';
import { markStep, pictureMarks, rowsOf } from './picture-marks';
import type { PictureShape } from './picture-shape';

const top = 34;

/** All refusals of a step in one panel, in as many columns as the shape has room for. */
export function refusalPanel(
  places: readonly LoginPlace[],
  { placesFrom, width, refusals }: PictureShape,
  y: number,
): { readonly markup: Html; readonly height: number } {
  const panelWidth = width - placesFrom - 1;
  const { columns, marksAt, letter, perRow } = refusals;
  const columnWidth = (panelWidth - 12) / columns;
  const perColumn = Math.ceil(places.length / columns);
  const bottoms = [0];
  const rows = places.map(({ label, outcomes }, index) => {
    const column = Math.floor(index / perColumn);
    const above = bottoms[column] ?? 0;
    // A reason that reaches as far as the signs has them on a line of their own.
    const below = label.length * letter > marksAt - 10 ? markStep : 0;
    bottoms[column] = above + 4 + below + rowsOf(outcomes.length, perRow) * markStep;
    const x = placesFrom + 14 + column * columnWidth;
    const line = y + top + above;
    const room = columnWidth - 20;
    // A reason that is longer than its column is drawn narrower, and stays whole.
    const fitted =
      label.length * letter > room
        ? html` textLength="${room}" lengthAdjust="spacingAndGlyphs"`
        : html``;
    return html`<text class="reason" x="${x}" y="${line + 16}"${fitted}>${label}</text>${pictureMarks(outcomes, { x: x + marksAt, y: line + 12 + below, perRow })}`;
  });
  const height = top + Math.max(...bottoms) + 8;
  return {
    markup: html`<g class="place refused"><rect x="${placesFrom}" y="${y}" width="${panelWidth}" height="${height}" rx="8"/><text x="${placesFrom + 14}" y="${y + 23}">refused</text>${rows}</g>`,
    height,
  };
}
