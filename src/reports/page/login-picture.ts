import type { LoginLane, LoginPlace } from '../login-lanes';
import { placeOf } from '../reported-outcomes';
import { type Html, html } from './html';
import { byMark, markCounts } from './mark-counts';
import { markIcon, markNames } from './mark-icon';

/**
 * The login as a picture: the steps from top to bottom, beside each the places that it leads to, and in
 * each place how its outcomes came out. A place opens to name them; one with a failure is open.
 */
export function loginPicture(lanes: readonly LoginLane[]): Html {
  return html`<ol class="picture">${lanes.map(lane)}</ol>`;
}

function lane({ title, places }: LoginLane): Html {
  const outcomes = places.flatMap((one) => one.outcomes);
  const landed = places.filter(({ kind }) => kind !== 'refused');
  const refused = places.filter(({ kind }) => kind === 'refused');
  return html`<li class="lane"><div class="step"><h3>${title}</h3>${markCounts(outcomes)}</div><div class="ways">${
    landed.length === 0 ? undefined : html`<div class="places">${landed.map(drawPlace)}</div>`
  }${
    refused.length === 0
      ? undefined
      : html`<div class="refusals"><p>refused</p><div class="places">${refused.map(drawPlace)}</div></div>`
  }</div></li>`;
}

function drawPlace({ label, kind, outcomes }: LoginPlace): Html {
  const hasFailed = outcomes.some(({ mark }) => mark === 'failed');
  const open = hasFailed ? html` open` : undefined;
  return html`<details class="place ${kind === 'in' ? 'in' : kind}${hasFailed ? ' broken' : ''}"${open}><summary><span class="label">${breakable(label)}</span> <span class="counted">${markCounts(outcomes)}</span></summary><ul>${byMark(
    outcomes,
  ).map(
    (one) =>
      html`<li>${markIcon(one.mark)}<a href="#${placeOf(one)}">${one.facts.description}</a><span class="unseen">: ${markNames[one.mark]}</span></li>`,
  )}</ul></details>`;
}

/** A name that may go on in the next line behind each underscore. */
function breakable(name: string): Html {
  return html`${name.split('_').map((part, index) => (index === 0 ? html`${part}` : html`_<wbr>${part}`))}`;
}
