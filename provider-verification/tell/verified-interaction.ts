import type { VerificationResult } from '../../src/domain/verification-result';
import type { Exchange } from '../replay/redacting-proxy/exchange';

/** One interaction's result, and what passed on the wire, redacted. */
export interface VerifiedInteraction {
  readonly result: VerificationResult;
  readonly exchange: Exchange | undefined;
}
