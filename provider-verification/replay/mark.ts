import { randomBytes } from 'node:crypto';

/**
 * What tells the interactions of one replay apart: Pact is given it as the interaction's description
 * and key, sends it with the request, and expects it with the response. It is made anew for each
 * replay, so that nothing from another one can be taken for it.
 */
export type InteractionMark = string & { readonly brand: 'mark of an interaction' };

/** The header that carries it between Pact and the redacting proxy, and never further. */
export const markHeader = 'x-contract-interaction';

/** A new mark. No mark is the beginning or the end of another: all have the same length. */
export function newMark(): InteractionMark {
  // The brand is put on here and nowhere else.
  return `interaction-${randomBytes(12).toString('hex')}` as InteractionMark;
}
