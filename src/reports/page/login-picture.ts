import type { LoginLane, LoginPlace } from '../login-lanes';
import { type Html, html } from './html';
import { markStep, pictureMarks, rowsOf } from './picture-marks';
import { type PictureShape, shapes } from './picture-shape';
import { refusalPanel } from './refusal-panel';

interface Drawn {
  readonly markup: Html;
  readonly height: number;
}

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
  const parts = lanes.map((lane, index) => {
    const { markup, height } = drawLane(lane, shape, top);
    const flow = index === 0 ? undefined : arrow(shape, top - shape.laneGap + 3, top - 3);
    top += height + shape.laneGap;
    return html`${flow}${markup}`;
  });
  const height = Math.max(top - shape.laneGap + 2, 10);
  return html`<svg class="picture ${name}" viewBox="0 0 ${shape.width} ${height}" width="${shape.width}" height="${height}" role="group" aria-label="The login, step by step, with the result of every outcome">${parts}</svg>`;
}

function drawLane({ title, places }: LoginLane, shape: PictureShape, top: number): Drawn {
  const { stepWidth, stepHeight, isBeside } = shape;
  let y = isBeside ? top : top + stepHeight + 10;
  const parts: Html[] = [];
  const add = ({ markup, height }: Drawn) => {
    parts.push(html`${branch(shape, top, y + 18)}${markup}`);
    y += height + 8;
  };
  for (const place of places) if (place.kind !== 'refused') add(drawPlace(place, shape, y));
  const refusals = places.filter(({ kind }) => kind === 'refused');
  if (refusals.length > 0) add(refusalPanel(refusals, shape, y));
  const [x, anchor] = isBeside ? [stepWidth / 2, 'middle'] : [16, 'start'];
  const step = html`<rect class="step" x="1" y="${top}" width="${stepWidth - 2}" height="${stepHeight}" rx="10"/><text class="step-title" x="${x}" y="${top + stepHeight / 2 + 5}" text-anchor="${anchor}">${title}</text>`;
  return { markup: html`<g>${parts}${step}</g>`, height: Math.max(stepHeight, y - 8 - top) };
}

function branch(shape: PictureShape, top: number, y: number): Html {
  const { isBeside, stepWidth, stepHeight, placesFrom } = shape;
  const from = top + stepHeight / 2;
  const middle = (stepWidth + placesFrom) / 2;
  return isBeside
    ? html`<path class="branch" d="M${stepWidth} ${from}C${middle} ${from} ${middle} ${y} ${placesFrom} ${y}"/>`
    : html`<path class="branch" d="M12 ${top + stepHeight}V${y - 6}q0 6 6 6H${placesFrom}"/>`;
}

function drawPlace({ label, kind, outcomes }: LoginPlace, shape: PictureShape, y: number): Drawn {
  const { placesFrom, width, marksFrom, marksBelow, perRow } = shape;
  const height = 36 + marksBelow + (rowsOf(outcomes.length, perRow) - 1) * markStep;
  const marks = pictureMarks(outcomes, { x: marksFrom, y: y + 18 + marksBelow, perRow });
  return {
    markup: html`<g class="place ${kind === 'in' ? 'in' : 'between'}"><rect x="${placesFrom}" y="${y}" width="${width - placesFrom - 1}" height="${height}" rx="8"/><text x="${placesFrom + 14}" y="${y + 23}">${label}</text>${marks}</g>`,
    height,
  };
}

function arrow({ isBeside, stepWidth }: PictureShape, from: number, to: number): Html {
  const x = isBeside ? stepWidth / 2 : 12;
  return html`<path class="flow" d="M${x} ${from}V${to}M${x - 4} ${to - 5}L${x} ${to} ${x + 4} ${to - 5}"/>`;
}
