import type { LoginLane, LoginPlace } from '../login-lanes';
import { placeOf } from '../reported-outcomes';
import { type Html, html } from './html';
import { markClass, markNames, markShape } from './mark-icon';
import { type PictureShape, placeHeight, shapes } from './picture-shape';

/**
 * The login as a picture: the steps from top to bottom, beside each the places that it leads to, and
 * in each place a sign for every outcome, linked to its details. Drawn twice, for wide and narrow
 * screens; a style sheet shows one.
 */
export function loginPicture(lanes: readonly LoginLane[]): Html {
  return html`${draw(lanes, 'wide')}${draw(lanes, 'narrow')}`;
}

function draw(lanes: readonly LoginLane[], name: keyof typeof shapes): Html {
  const shape = shapes[name];
  let top = 2;
  const parts: Html[] = [];
  for (const [index, lane] of lanes.entries()) {
    if (index > 0) parts.push(arrow(shape, top - shape.laneGap + 2, top - 2));
    const { markup, height } = drawLane(lane, shape, top);
    parts.push(markup);
    top += height + shape.laneGap;
  }
  const height = Math.max(top - shape.laneGap + 2, 10);
  return html`<svg class="picture ${name}" viewBox="0 0 ${shape.width} ${height}" width="${shape.width}" height="${height}" role="group" aria-label="The login, step by step, with the result of every outcome">${parts}</svg>`;
}

function drawLane(
  { title, places }: LoginLane,
  shape: PictureShape,
  top: number,
): { markup: Html; height: number } {
  const { stepWidth, stepHeight, isBeside } = shape;
  let y = isBeside ? top : top + stepHeight + 10;
  const drawn = places.map((place) => {
    const height = placeHeight(place.outcomes.length, shape);
    const markup = html`${branch(shape, top, y + 18)}${drawPlace(place, shape, y, height)}`;
    y += height + 8;
    return markup;
  });
  const step = html`<rect class="step" x="1" y="${top}" width="${stepWidth - 2}" height="${stepHeight}" rx="10"/><text class="step-title" x="${isBeside ? stepWidth / 2 : 16}" y="${top + stepHeight / 2 + 5}" text-anchor="${isBeside ? 'middle' : 'start'}">${title}</text>`;
  return { markup: html`<g>${drawn}${step}</g>`, height: Math.max(stepHeight, y - 8 - top) };
}

function branch(
  { isBeside, stepWidth, stepHeight, placesFrom }: PictureShape,
  top: number,
  y: number,
) {
  const from = top + stepHeight / 2;
  const middle = (stepWidth + placesFrom) / 2;
  return isBeside
    ? html`<path class="branch" d="M${stepWidth} ${from}C${middle} ${from} ${middle} ${y} ${placesFrom} ${y}"/>`
    : html`<path class="branch" d="M12 ${top + stepHeight}V${y - 6}q0 6 6 6H${placesFrom}"/>`;
}

function drawPlace(
  { label, kind, outcomes }: LoginPlace,
  shape: PictureShape,
  y: number,
  height: number,
): Html {
  const { placesFrom, width, marksFrom, marksBelow, perRow } = shape;
  const marks = outcomes.map((outcome, index) => {
    const { mark, facts } = outcome;
    const x = marksFrom + 12 + (index % perRow) * 24;
    const at = y + 18 + marksBelow + Math.floor(index / perRow) * 26;
    return html`<a href="#${placeOf(outcome)}" aria-label="${facts.description}: ${markNames[mark]}"><title>${facts.description}: ${markNames[mark]}</title><g class="mark ${markClass(mark)}" transform="translate(${x} ${at})"><rect class="hit" x="-12" y="-12" width="24" height="24" rx="6"/>${markShape(mark)}</g></a>`;
  });
  return html`<g class="place ${kind === 'refused' ? 'refused' : kind === 'in' ? 'in' : 'between'}"><rect x="${placesFrom}" y="${y}" width="${width - placesFrom - 1}" height="${height}" rx="8"/><text x="${placesFrom + 14}" y="${y + 23}">${label}</text>${marks}</g>`;
}

function arrow({ isBeside, stepWidth }: PictureShape, from: number, to: number): Html {
  const x = isBeside ? stepWidth / 2 : 12;
  return html`<path class="flow" d="M${x} ${from}V${to}M${x - 4} ${to - 5}L${x} ${to} ${x + 4} ${to - 5}"/>`;
}
