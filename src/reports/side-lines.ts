import type { Failure } from '../domain/verification-result';

/** The sides of a failure as lines, each with its name: expected by the contract, documented, received. */
export function sideLines({
  expected,
  documented,
  received,
  confidence,
  source,
}: Failure): readonly string[] {
  const doubt = confidence === 'inferred' ? ` (inferred from ${source})` : '';
  return [
    ...(expected === undefined ? [] : [`Expected    ${expected}`]),
    ...(documented === undefined ? [] : [`Documented  ${documented}${doubt}`]),
    ...(received === undefined ? [] : [`Received    ${received}`]),
  ];
}
