import type { InteractionFacts } from '../../domain/interaction-facts';
import { type Html, html } from './html';

/** The provider states of an interaction with their parameters, as a reader says them. */
export function stateText({ states }: InteractionFacts): Html {
  if (states.length === 0) return html`no provider state`;
  return html`${states.map(
    ({ name, parameters }, index) =>
      html`${index > 0 ? '; ' : ''}${name}${Object.entries(parameters).map(
        ([key, value]) => html`, <span class="code">${key} = ${JSON.stringify(value)}</span>`,
      )}`,
  )}`;
}

/** The response that the contract expects of an interaction, in a few words. */
export function expectedText({ expected }: InteractionFacts): string {
  if (expected.status === 0) return 'not known';
  return expected.errorType === undefined
    ? String(expected.status)
    : `${expected.status} ${expected.errorType}`;
}
