import type { Failure } from '../domain/verification-result';

/** The sides of a failure as lines, each with its name: expected by the contract, documented, received. */
export function sideLines(failure: Failure): readonly string[] {
  const { expected, documented, received } = failure;
  return [
    ...(expected === undefined ? [] : [`Expected    ${expected}`]),
    ...(documented === undefined ? [] : [`Documented  ${documented}${doubt(failure)}`]),
    ...(received === undefined ? [] : [`Received    ${received}`]),
  ];
}

/** The failure's sentence, with the side that it leaves out: of a violation the contract's, else Stytch's. */
export function wholeSentence(failure: Failure): string {
  const { kind, title, expected, documented } = failure;
  if (kind === 'response')
    return expected === undefined ? title : `${title} The contract expects ${expected}.`;
  if (documented === undefined) return title;
  return `${title} Stytch documents ${documented}${doubt(failure)}.`;
}

function doubt({ confidence, source }: Failure): string {
  return confidence === 'inferred' ? ` (inferred from ${source})` : '';
}
