import type { Failure } from '../../domain/verification-result';
import { type Html, html } from './html';

/** One failure: its sentence, and what is expected, documented and received side by side. */
export function failureBlock(failure: Failure): Html {
  const { expected, documented, received, confidence, source } = failure;
  const from =
    source === undefined
      ? undefined
      : html`<span class="source">${confidence === 'inferred' ? 'inferred from' : 'documented:'} ${source}</span>`;
  return html`<div class="sides"><p>${failure.title}</p><dl>
<div><dt>Expected by the contract</dt><dd>${expected ?? none('the contract does not speak of it')}</dd></div>
<div><dt>Documented by Stytch</dt><dd>${documented ?? none('nothing is documented of it')}${from}</dd></div>
<div class="got"><dt>Received</dt><dd>${received ?? none('nothing')}</dd></div></dl></div>`;
}

function none(text: string): Html {
  return html`<span class="none">${text}</span>`;
}
