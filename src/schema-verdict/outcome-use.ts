import type { ContractOperation } from '../domain/operations';

/** What one outcome of the login sends and expects, as the contract has it. */
export interface OutcomeUse {
  /** The interaction's description. */
  readonly outcome: string;
  readonly operation: ContractOperation;
  /** The example of the request's body; undefined when there is none. */
  readonly request: unknown;
  /** The example of a 200's body; undefined for a refusal, which no schema describes. */
  readonly response: unknown;
  /**
   * The fields of the response that the login reads, as JSON pointers with `*` for list elements;
   * undefined where nobody recorded it, and then every expected field counts as read.
   */
  readonly reads?: readonly string[] | undefined;
}
