import type { Finding } from '../../../schemas/finding';
import type { Failure } from '../../../src/domain/verification-result';

/** What passed between Pact and the provider for one interaction, redacted throughout. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  /** The request's body. */
  readonly request: unknown;
  /** Absent when the request was not forwarded, or got no response. */
  readonly response?: ExchangedResponse;
  readonly findings: readonly Finding[];
  /** Set when the check of the response ran to its end. */
  readonly isChecked?: true;
  /** Why nothing that Pact says of this exchange counts; empty when all went well. */
  readonly failures: readonly Failure[];
}

export interface ExchangedResponse {
  readonly status: number;
  /** The provider's own Content-Type; undefined when it sent none. */
  readonly contentType: string | undefined;
  readonly body: unknown;
  readonly latencyMs: number;
}
