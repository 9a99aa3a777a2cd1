import { generateKeyPairSync } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { append } from '../../../schemas/json-pointer';
import { schemaOf } from '../../../schemas/schema-of';
import type { BodyObject } from '../../../schemas/survey/body-object';
import { planOf } from '../../../schemas/survey/plan-of';
import { surveyBody } from '../../../schemas/survey/survey-body';
import { without, withValue } from '../../../schemas/testing/faults';
import { isRecord } from '../../../src/io/is-record';
import type { SoundExchange } from '../../strength/responses/sound-exchange';
import type { RecordedExchanges } from '../record-exchanges';
import type { WireResponse } from '../sound-world';

/** A response that deceives, made of a sound one of any operation. */
export interface DerivedRow {
  readonly name: string;
  readonly response: WireResponse;
}

type Facts = Readonly<Record<string, unknown>>;

/** Who made the exchange, and what else was said in the run. */
export interface DerivedFrom {
  readonly exchange: SoundExchange;
  readonly others: readonly SoundExchange[];
  readonly privateKey: RecordedExchanges['privateKey'];
}

const { privateKey: foreignKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const day = 86_400_000;
const naming = ['member_id', 'organization_id', 'organization_slug', 'email_address'] as const;
const blankable = [
  ...naming,
  ...['request_id', 'member_session_id', 'role_id', 'kid', 'totp_registration_id'],
  ...['session_token', 'session_jwt', 'secret', 'qr_code'],
];
const past = ['created_at', 'updated_at', 'started_at', 'last_accessed_at'];
const flags = ['is_admin', 'is_breakglass', 'member_created'];

/** Every row of an exchange; what a row is made of follows from the schema of the operation. */
export async function* rowsOf(from: DerivedFrom): AsyncGenerator<DerivedRow> {
  const { body, objects } = soundOf(from.exchange);
  yield* ofWire(body);
  yield* ofStatus(body);
  for (const object of objects) yield* ofObject(body, object);
  yield* ofLists(body);
  yield* ofTokens(body);
  yield* ofStrangers(from);
  for await (const [name, jwt] of forged(body, from.privateKey)) {
    yield { name: `a session JWT ${name}`, response: json({ ...body, session_jwt: jwt }) };
  }
}

/** The same response in other forms, which mean nothing. */
export function* harmlessRowsOf(exchange: SoundExchange): Generator<DerivedRow> {
  const { body } = soundOf(exchange);
  const text = JSON.stringify(body);
  yield { name: 'as it came', response: json(body) };
  yield { name: 'keys in another order', response: json(deep(body, (one) => one.reverse())) };
  const added = (entries: Entries): Entries => [...entries, ['brand_new_field', { a: [1, null] }]];
  yield { name: 'keys that were added', response: json(deep(body, added)) };
  const filled = (entries: Entries) => entries.filter(([, value]) => value !== null);
  yield { name: 'nulls left out', response: json(deep(body, filled)) };
  yield { name: 'other white space', response: wire(JSON.stringify(body, null, '\t')) };
  yield {
    name: 'a charset',
    response: { ...json(body), headers: { 'content-type': 'application/json;charset="UTF-8"' } },
  };
  const decimal = text.replace('"status_code":200', '"status_code":200.0');
  yield { name: '200.0', response: wire(decimal) };
  const escaped = text.replaceAll('member', '\\u006dember').replaceAll('/', '\\/');
  yield { name: 'letters written as escapes', response: wire(escaped) };
}

function* ofWire(body: Facts): Generator<DerivedRow> {
  const text = JSON.stringify(body);
  const rows: readonly (readonly [string, string | Buffer])[] = [
    ['nothing', ''],
    ['a byte-order mark', `\uFEFF${text}`],
    ['two bodies', text + text],
    ['text behind the body', `${text}x`],
    ['a body cut by one byte', text.slice(0, -1)],
    ['a list', `[${text}]`],
    ['a key twice', `{"request_id":"x",${text.slice(1)}`],
    ['__proto__ twice', `{"__proto__":{},"__proto__":{},${text.slice(1)}`],
    ['a NUL', `{"a":"\\u0000",${text.slice(1)}`],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['no object', '"ok"'],
    ['an empty object', '{}'],
    ['keys below __proto__ alone', `{"__proto__":${text}}`],
    ['look-alike keys', text.replaceAll('"request_id"', '"request_\u0456d"')],
    ['keys with white space', text.replaceAll('"request_id"', '"request_id "')],
    ['keys in capitals', text.replaceAll('"request_id"', '"Request_Id"')],
  ];
  for (const [name, bytes] of rows) yield { name, response: wire(bytes) };
  for (const type of ['text/html', 'text/json', 'application/json; charset=utf-16']) {
    const response = { ...json(body), headers: { 'content-type': type } };
    yield { name: `the Content-Type ${type}`, response };
  }
  yield { name: 'no Content-Type', response: { ...json(body), headers: {} } };
  const location = { 'content-type': 'application/json', location: '/elsewhere' };
  yield { name: 'a redirect', response: { ...json(body), headers: location } };
}

function* ofStatus(body: Facts): Generator<DerivedRow> {
  for (const status of [201, 202, 204, 206, 299, 301, 400, 404, 500]) {
    const told = 'status_code' in body ? { ...body, status_code: status } : body;
    yield { name: `the status ${status}`, response: { ...json(told), status } };
  }
  const { request_id = '' } = body;
  const error = { error_type: 'not_found', error_message: 'Not found.', error_url: 'https://x' };
  yield { name: 'an error', response: json({ status_code: 200, request_id, ...error }) };
  yield { name: 'an error beside the response', response: json({ ...body, ...error }) };
  if (!('status_code' in body)) return;
  for (const code of ['200', 201, 404, 200.5, null]) {
    yield {
      name: `the status_code ${JSON.stringify(code)}`,
      response: json({ ...body, status_code: code }),
    };
  }
}

/** What is wrong with one object of the body alone. */
function* ofObject(body: Facts, object: BodyObject): Generator<DerivedRow> {
  const { pointer, value } = object;
  const put = (key: string, other: unknown) => json(withValue(body, append(pointer, key), other));
  for (const key of naming) {
    const own = value[key];
    if (typeof own !== 'string' || own === '') continue;
    yield { name: `another ${append(pointer, key)}`, response: put(key, strangeOf(own)) };
  }
  for (const key of blankable) {
    if (typeof value[key] !== 'string' || value[key] === '') continue;
    yield { name: `an empty ${append(pointer, key)}`, response: put(key, '') };
    yield { name: `a blank ${append(pointer, key)}`, response: put(key, ' ') };
  }
  for (const key of past) {
    const time = typeof value[key] === 'string' ? Date.parse(value[key]) : Number.NaN;
    if (Number.isNaN(time)) continue;
    const later = new Date(time + day).toISOString();
    yield { name: `${append(pointer, key)} tomorrow`, response: put(key, later) };
    yield { name: `${append(pointer, key)} that is no time`, response: put(key, 'yesterday') };
  }
  for (const key of flags) {
    if (typeof value[key] !== 'boolean') continue;
    yield { name: `another ${append(pointer, key)}`, response: put(key, !value[key]) };
  }
}

function* ofLists(body: Facts): Generator<DerivedRow> {
  for (const [key, list] of Object.entries(body)) {
    if (!Array.isArray(list) || list.length === 0) continue;
    const [first] = list;
    yield { name: `${key} twice`, response: json({ ...body, [key]: [...list, first] }) };
    const stranger: unknown =
      typeof first === 'string'
        ? ' '
        : JSON.parse(
            JSON.stringify(first).replaceAll(/-test-[0-9a-f-]{36}/g, (id) => strangeOf(id)),
          );
    yield { name: `a stranger in ${key}`, response: json({ ...body, [key]: [...list, stranger] }) };
    yield { name: `only a stranger in ${key}`, response: json({ ...body, [key]: [stranger] }) };
    yield { name: `nothing in ${key}`, response: json({ ...body, [key]: [] }) };
  }
}

function* ofTokens(body: Facts): Generator<DerivedRow> {
  const tokens = ['session_token', 'session_jwt', 'intermediate_session_token'];
  for (const key of tokens) {
    const own = body[key];
    if (typeof own !== 'string') continue;
    yield { name: `no ${key}`, response: json(without(body, `/${key}`)) };
    if (own === '') {
      yield {
        name: `a ${key} that belongs to no such login`,
        response: json({ ...body, [key]: 'x' }),
      };
      continue;
    }
    yield { name: `an empty ${key}`, response: json({ ...body, [key]: '' }) };
    yield { name: `white space in ${key}`, response: json({ ...body, [key]: `${own}\n` }) };
    for (const other of tokens.filter((one) => one !== key && typeof body[one] === 'string')) {
      yield { name: `the ${key} as ${other}`, response: json({ ...body, [other]: own }) };
    }
  }
}

/** What the provider said to others: as it was, and with all ids of requests made new. */
function* ofStrangers({ exchange, others }: DerivedFrom): Generator<DerivedRow> {
  const { body } = soundOf(exchange);
  const { operation } = exchange.judged;
  for (const other of others) {
    if (other === exchange || other.judged.operation !== operation) continue;
    const said = soundOf(other).body;
    yield { name: 'the response to another', response: json(said) };
    const { request_id } = body;
    yield {
      name: 'the response to another, with a new id',
      response: json({ ...said, request_id }),
    };
    for (const key of ['member', 'organization', 'member_session']) {
      if (!isRecord(said[key]) || !isRecord(body[key])) continue;
      yield { name: `the ${key} of another`, response: json({ ...body, [key]: said[key] }) };
    }
  }
}

async function* forged(
  { session_jwt: jwt }: Facts,
  key: RecordedExchanges['privateKey'],
): AsyncGenerator<readonly [string, string]> {
  if (typeof jwt !== 'string' || jwt === '') return;
  const claims = decodeJwt(jwt);
  const { kid = '' } = decodeProtectedHeader(jwt);
  const sign = (changed: Facts, header: Facts = {}, by = key) =>
    new SignJWT({ ...changed }).setProtectedHeader({ alg: 'RS256', kid, ...header }).sign(by);
  const lacking = (name: string) =>
    Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name));
  const none = Buffer.from(JSON.stringify({ alg: 'none', kid })).toString('base64url');
  yield ['that nobody signed', `${none}.${jwt.split('.')[1]}.`];
  yield ['of another key', await sign(claims, {}, foreignKey)];
  yield ['of an unknown key', await sign(claims, { kid: 'jwk-test-other' })];
  yield ['of another algorithm', await sign(claims, { alg: 'PS256' })];
  yield ['for another audience', await sign({ ...claims, aud: ['project-test-other'] })];
  yield ['of another issuer', await sign({ ...claims, iss: 'stytch.com/project-test-other' })];
  yield ['of another member', await sign({ ...claims, sub: 'member-test-other' })];
  yield ['that has expired', await sign({ ...claims, exp: Number(claims.iat) - 300 })];
  yield ['without an end', await sign(lacking('exp'))];
  yield ['without a subject', await sign(lacking('sub'))];
  for (const claim of ['https://stytch.com/session', 'https://stytch.com/organization']) {
    yield [`without ${claim}`, await sign(lacking(claim))];
    const inner = claims[claim];
    for (const [name, value] of Object.entries(isRecord(inner) ? inner : {})) {
      if (typeof value !== 'string') continue;
      const other = name.endsWith('_at') ? '2020-01-01T00:00:00Z' : 'other';
      const changed = { ...claims, [claim]: { ...(isRecord(inner) ? inner : {}), [name]: other } };
      yield [`with another ${name} in ${claim}`, await sign(changed)];
    }
  }
}

/** The body of a sound exchange, and its objects. */
function soundOf({ judged }: SoundExchange) {
  const { operation, response } = judged;
  const body = isRecord(response.body) ? response.body : {};
  const { objects } = surveyBody(planOf(schemaOf(operation, response.status)), 'wire', body);
  return { body, objects };
}

/** Another text of the same form. */
function strangeOf(text: string): string {
  return text.replace(/[0-9a-z](?=[^0-9a-z]*$)/i, (sign) => (sign === 'b' ? 'c' : 'b'));
}

type Entries = [string, unknown][];

function deep(value: unknown, change: (entries: Entries) => Entries): unknown {
  if (Array.isArray(value)) return value.map((one) => deep(one, change));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [
    key,
    // What is the caller's own says another thing with one key more.
    /(_metadata|custom_claims|^organizations)$/.test(key) ? inner : deep(inner, change),
  ]);
  return Object.fromEntries(change(entries));
}

function json(body: unknown): WireResponse {
  return wire(JSON.stringify(body));
}

function wire(bytes: string | Buffer): WireResponse {
  const headers = { 'content-type': 'application/json' };
  return { status: 200, headers, bytes: Buffer.from(bytes) };
}
