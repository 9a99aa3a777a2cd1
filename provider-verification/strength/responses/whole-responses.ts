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
  const consistent = (other: number) => (isRecord(body) ? { ...body, status_code: other } : body);
  for (const other of status === 200 ? [201, 404, 500] : [200, status === 404 ? 401 : 404]) {
    yield mutant('wrong', `has status ${other}`, { status: other, body: consistent(other) });
  }
  yield mutant('breaking', 'is plain text by its Content-Type', { contentType: 'text/plain' });
  yield mutant('harmless', 'has a charset', { contentType: 'application/json; charset=utf-8' });
  if (!isRecord(body)) return;
  for (const [mutantClass, what, other] of wholeBodies(status, body)) {
    yield mutant(mutantClass, what, { body: other });
  }
  for (const [what, other] of responsesToOthers(exchange, all)) {
    yield mutant('wrong', what, { status: other.status, body: other.body });
  }
}

type Body = Readonly<Record<string, unknown>>;

/** Bodies that differ as a whole, by what differs. */
function* wholeBodies(
  status: number,
  body: Body,
): Generator<readonly [ResponseMutant['mutantClass'], string, Body]> {
  yield ['harmless', 'has an unknown key', { ...body, unknown_key: { a: 1 } }];
  const reversed = Object.fromEntries(Object.entries(body).reverse());
  yield ['harmless', 'has its keys in another order', reversed];
  if (typeof body.request_id === 'string') {
    const request_id = `${body.request_id.slice(0, -12)}0123456789ab`;
    yield ['harmless', 'has another id', { ...body, request_id }];
  }
  if (status < 400) return;
  const error_message = 'Something else that says the same.';
  yield ['harmless', 'says it in other words', { ...body, error_message }];
  const error_type = body.error_type === 'bad_request' ? 'not_found' : 'bad_request';
  yield ['wrong', 'is of another error type', { ...body, error_type }];
}

type JudgedResponse = SoundExchange['judged']['response'];

/** What the provider said to others: the same operation in another state, a refusal for a success. */
function* responsesToOthers(
  exchange: SoundExchange,
  all: readonly SoundExchange[],
): Generator<readonly [string, JudgedResponse]> {
  const { operation, response } = exchange.judged;
  const earlier = all
    .slice(0, all.indexOf(exchange))
    .filter(({ judged }) => judged.operation === operation)
    .map(({ judged }) => judged.response);
  const ofAnotherRequest = earlier.find(
    (other) => other.status === response.status && isOther(other, response),
  );
  if (ofAnotherRequest) yield ['is that of another request', ofAnotherRequest];
  const ofAnotherOutcome = earlier.find(
    (other) => other.status !== response.status && isOther(other, response),
  );
  if (ofAnotherOutcome) yield ['is that of another outcome', ofAnotherOutcome];
}

/** Refusals of the same type differ in nothing that anybody could tell. */
function isOther(other: JudgedResponse, { body }: JudgedResponse): boolean {
  if (other.status < 400) return true;
  return isRecord(other.body) && isRecord(body) && other.body.error_type !== body.error_type;
}
