import { changesOf } from './changes-of';
import type { ResponseMutant } from './response-mutant';
import { placesOf } from './response-place';
import type { SoundExchange } from './sound-exchange';
import { strangersOf } from './strangers-of';
import { wholeResponses } from './whole-responses';

/**
 * Every way in which the responses of a run could have been others, generated from the schemas: each
 * change of each documented place once for each operation, where the place occurs; what is wrong without
 * breaking the documentation for each interaction that expects something there; whole responses for
 * each interaction.
 */
export function* responseMutants(exchanges: readonly SoundExchange[]): Generator<ResponseMutant> {
  const strangersFor = strangersOf(exchanges);
  const seen = new Set<string>();
  for (const exchange of exchanges) {
    const { operation, response } = exchange.judged;
    const { status, contentType } = response;
    const stranger = strangersFor(exchange);
    for (const place of placesOf(exchange)) {
      for (const { mutantClass, what, body } of changesOf(response.body, place, stranger)) {
        const name = `${place.name} ${what}`;
        const isOwn = mutantClass === 'wrong' && place.isExpected;
        const key = `${operation} ${status >= 400} ${mutantClass} ${name} ${isOwn ? exchange.interaction.description : ''}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield { exchange, mutantClass, name, place: place.name, status, contentType, body };
      }
    }
    yield* wholeResponses(exchange, exchanges);
  }
}
