import type { MutantClass } from '../../../src/domain/strength';
import type { SoundExchange } from './sound-exchange';

/** A response that differs from the sound one. */
export interface ResponseMutant {
  readonly exchange: SoundExchange;
  readonly mutantClass: Extract<MutantClass, 'breaking' | 'wrong' | 'harmless'>;
  /** The place, list elements as `*`, and what happens there: `/member/status is null`. */
  readonly name: string;
  /** The place alone; empty for the whole response. */
  readonly place: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: unknown;
}

/** A change of one place, before it is put into a body. */
export interface PlaceChange {
  readonly mutantClass: ResponseMutant['mutantClass'];
  /** As it follows the place: `is dropped`. */
  readonly what: string;
  readonly body: unknown;
}
