import type { Operation } from './operations';

/** Where a response leaves the person who logs in. */
export type Landing = 'in' | 'second factor' | 'other factor' | 'done' | 'refused';

/** What the contract says of one interaction, as far as a report tells it. Holds no secret. */
export interface InteractionFacts {
  /** Unique in the contract. */
  readonly description: string;
  /** Verified and reported, never fatal. */
  readonly pending: boolean;
  /** The contract's own remarks; for a pending interaction, what no document confirms. */
  readonly remarks: readonly string[];
  /** Undefined for a request that the harness has no operation for. */
  readonly operation: Operation | undefined;
  readonly method: string;
  readonly path: string;
  /** The provider states with the parameters that the consumer gives them. */
  readonly states: readonly {
    readonly name: string;
    readonly parameters: Readonly<Record<string, unknown>>;
  }[];
  /** The response that the consumer expects. */
  readonly expected: { readonly status: number; readonly errorType: string | undefined };
  readonly landing: Landing;
  /** Where it begins in the contract as it is written, from 1. */
  readonly line?: number;
}
