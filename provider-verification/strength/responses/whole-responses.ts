import { isRecord } from '../../../src/io/is-record';
import type { ResponseMutant } from './response-mutant';
import type { SoundExchange } from './sound-exchange';

/** Responses that are wrong, or harmless, as a whole. */
export function* wholeResponses(
  exchange: SoundExchange,
  all: readonly SoundExchange[],
): Generator<ResponseMutant> {
  const { status, body, contentType } = exchange.judged.response;
  const mutant = (
    mutantClass: ResponseMutant['mutantClass'],
    what: string,
    other: Partial<Pick<ResponseMutant, 'status' | 'body' | 'contentType'>>,
  ): ResponseMutant => ({
    exchange,
    mutantClass,
    name: `the response ${what}`,
    place: '',
    status,
    contentType,
    body,
    ...other,
  });
  for (const other of status === 200 ? [201, 404, 500] : [200, status === 404 ? 401 : 404]) {
    const consistent = isRecord(body) ? { ...body, status_code: other } : body;
    yield mutant('wrong', `has status ${other}`, { status: other, body: consistent });
  }
  yield mutant('breaking', 'is plain text by its Content-Type', { contentType: 'text/plain' });
  yield mutant('harmless', 'has a charset', { contentType: 'application/json; charset=utf-8' });
  if (!isRecord(body)) return;
  yield mutant('harmless', 'has an unknown key', { body: { ...body, unknown_key: { a: 1 } } });
  yield mutant('harmless', 'has its keys in another order', {
    body: Object.fromEntries(Object.entries(body).reverse()),
  });
  if (typeof body.request_id === 'string') {
    const request_id = `${body.request_id.slice(0, -12)}0123456789ab`;
    yield mutant('harmless', 'has another id', { body: { ...body, request_id } });
  }
  if (status >= 400) {
    yield mutant('harmless', 'says it in other words', {
      body: { ...body, error_message: 'Something else that says the same.' },
    });
    yield mutant('wrong', 'is of another error type', {
      body: {
        ...body,
        error_type: body.error_type === 'bad_request' ? 'not_found' : 'bad_request',
      },
    });
  }
  yield* others();

  /** What the provider said to others: the same operation in another state, a refusal for a success. */
  function* others(): Generator<ResponseMutant> {
    const { operation } = exchange.judged;
    const kinds = [
      ['is that of another request', (one: SoundExchange) => one.judged.response.status === status],
      ['is that of another outcome', (one: SoundExchange) => one.judged.response.status !== status],
    ] as const;
    for (const [what, fits] of kinds) {
      const earlier = all.slice(0, all.indexOf(exchange));
      const found = earlier.find(
        (one) => one.judged.operation === operation && fits(one) && isOther(one),
      );
      if (found === undefined) continue;
      const { status: otherStatus, body: otherBody } = found.judged.response;
      yield mutant('wrong', what, { status: otherStatus, body: otherBody });
    }
  }

  /** Refusals of the same type differ in nothing that anybody could tell. */
  function isOther({ judged: { response } }: SoundExchange): boolean {
    if (response.status < 400) return true;
    return (
      isRecord(response.body) && isRecord(body) && response.body.error_type !== body.error_type
    );
  }
}
