import type { Failure } from '../domain/verification-result';

/** The three sides of a failure; a side that nobody speaks for is undefined. */
export interface FailureSides {
  /** What the contract expects. */
  readonly expected: string | undefined;
  /** What Stytch documents. */
  readonly documented: string | undefined;
  readonly received: string | undefined;
}

/** Which side says what. A mismatch is one with the contract, whatever its field is called. */
export function failureSides({ kind, expected, documented, received }: Failure): FailureSides {
  if (kind === 'mismatch' && expected === undefined) {
    return { expected: documented, documented: undefined, received };
  }
  return { expected, documented, received };
}
