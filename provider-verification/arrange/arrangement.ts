import type { Failure } from '../../src/domain/verification-result';
import type { ArrangedState } from './arranged-state';

/** What came of arranging the provider states of one interaction: a value, whatever it was. */
export type Arrangement =
  | { readonly kind: 'arranged'; readonly state: ArrangedState }
  /** Nobody tried, or a person left it out; `reason` says why, without a closing full stop. */
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly failure: Failure };
