import { isTimestampField } from '../../../schemas/rules/timestamps';
import { isRecord } from '../../../src/io/is-record';
import { renamed, without, withValue } from './edit-body';
import { isFree } from './is-free';
import type { PlaceChange } from './response-mutant';
import type { ResponsePlace } from './response-place';

/** A value of each JSON type. */
const samples: Readonly<Record<string, unknown>> = {
  boolean: true,
  integer: 7,
  string: 'text',
  array: [],
  object: {},
};

/** A value of another entity for the keys that name one, or undefined. */
export type Stranger = (key: string, own: unknown) => string | undefined;

/** Makes the body with another value at a place. */
type Put = (other: unknown) => unknown;

/** Every change of one place of a body, with the class that it has by the documentation. */
export function* changesOf(
  body: unknown,
  place: ResponsePlace,
  stranger: Stranger,
): Generator<PlaceChange> {
  const { pointer, value } = place;
  const put: Put = (other) => withValue(body, pointer, other);
  yield* changesOfPresence(body, place, put);
  yield* changesOfType(place, put);
  if (typeof value === 'string' && value !== '') {
    if (isTimestampField(place.key)) yield* changesOfTime(value, isFree(place), put);
    else yield* changesOfText(value, place, stranger, put);
  } else if (!isFree(place)) yield* changesOfValue(place, put);
}

function* changesOfPresence(body: unknown, place: ResponsePlace, put: Put): Generator<PlaceChange> {
  const { pointer, value, required, isElement, isExpected } = place;
  // An optional field may be absent or null; where the outcome has it, its absence is another outcome.
  const ofAbsence = required ? 'breaking' : isExpected && value !== null ? 'wrong' : 'harmless';
  if (!isElement) {
    yield { mutantClass: ofAbsence, what: 'is dropped', body: without(body, pointer) };
    yield { mutantClass: ofAbsence, what: 'is renamed', body: renamed(body, pointer, value) };
  }
  if (value !== null) {
    yield { mutantClass: isElement ? 'breaking' : ofAbsence, what: 'is null', body: put(null) };
  }
}

function* changesOfType({ node }: ResponsePlace, put: Put): Generator<PlaceChange> {
  const own = node.enum === undefined ? node.type : 'a list of its own';
  if (own !== undefined) {
    for (const [type, sample] of Object.entries(samples)) {
      if (type === own || (own === 'number' && type === 'integer')) continue;
      const what = `is of type ${type}`;
      yield { mutantClass: 'breaking', what, body: put(sample) };
    }
    if (own === 'integer') yield { mutantClass: 'breaking', what: 'is a fraction', body: put(7.5) };
  }
  if (node.enum !== undefined) {
    yield { mutantClass: 'breaking', what: 'is out of its list', body: put('something_else') };
  }
}

/** Another value of the same type, where the value is no text. */
function* changesOfValue({ value, node, key }: ResponsePlace, put: Put): Generator<PlaceChange> {
  if (typeof value === 'boolean') {
    yield { mutantClass: 'wrong', what: 'is flipped', body: put(!value) };
  } else if (typeof value === 'number') {
    yield { mutantClass: 'wrong', what: 'is one more', body: put(value + 1) };
  } else if (Array.isArray(value) && value.length > 0) {
    yield { mutantClass: 'wrong', what: 'is emptied', body: put([]) };
  } else if (isRecord(value) && node.properties === undefined) {
    if (Object.keys(value).length > 0) {
      yield { mutantClass: 'wrong', what: 'is emptied', body: put({}) };
    }
    // What somebody set is theirs; elsewhere Stytch may add keys to an object that it leaves open.
    const isTheirs = /(_metadata|_claims)$/.test(key);
    // In a map whose values have a documented form, a key with another value breaks it.
    const isMap = typeof node.additionalProperties === 'object';
    const mutantClass = isTheirs ? 'wrong' : isMap ? 'breaking' : 'harmless';
    yield { mutantClass, what: 'has a key too many', body: put({ ...value, stranger: true }) };
  }
}

function* changesOfTime(text: string, isAnyTime: boolean, put: Put): Generator<PlaceChange> {
  yield { mutantClass: 'breaking', what: 'is no time', body: put('yesterday') };
  if (isAnyTime) return;
  const shifted = (ms: number) => put(new Date(Date.parse(text) + ms).toISOString());
  yield { mutantClass: 'wrong', what: 'is a day later', body: shifted(86_400_000) };
  yield { mutantClass: 'wrong', what: 'is a day earlier', body: shifted(-86_400_000) };
}

function* changesOfText(
  text: string,
  place: ResponsePlace,
  stranger: Stranger,
  put: Put,
): Generator<PlaceChange> {
  const { node, isElement, key, openList, field } = place;
  const isAnyText = isFree(place);
  const isName = /_(id|token|jwt)$/.test(key);
  if (!isAnyText || isName) yield { mutantClass: 'wrong', what: 'is emptied', body: put('') };
  const other = stranger(key, text);
  if (other !== undefined) {
    yield { mutantClass: 'wrong', what: "is another entity's", body: put(other) };
  }
  if (openList !== undefined) {
    yield { mutantClass: 'wrong', what: 'is out of its list', body: put('something_else') };
    for (const one of openList.filter((listed) => listed !== text).slice(0, 2)) {
      yield { mutantClass: 'wrong', what: `is "${one}"`, body: put(one) };
    }
    return;
  }
  const isSet = !isAnyText && node.enum === undefined && !isElement && !isName;
  if (isSet && ownsText.test(field)) {
    yield { mutantClass: 'wrong', what: 'is another text', body: put(`another ${text}`) };
  }
}

/** Objects whose texts are what somebody set. */
const ownsText =
  /^(api_organization_v1_(Organization|Member)|api_b2b_session_v1_MemberSession|harness_ErrorBody)\./;
