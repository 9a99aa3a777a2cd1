import { type Emulator, startEmulator } from './start-emulator';
import { Client, freshLogin } from './testing/client';
import { refusalOf } from './testing/refusal-of';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterEach(() => emulator.close());

const check = (body: object) => client.call('POST', '/v1/b2b/sessions/authenticate', body);

test.each(['session_token', 'session_jwt'] as const)(
  'a session is checked by its %s',
  async (name) => {
    const session = await signIn(client);
    const { status, body } = await check({ [name]: session[name] });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      member: { member_id: session.member_id },
      member_session: { member_session_id: session.member_session_id },
      organization: { organization_id: session.organization_id },
      session_token: session.session_token,
      verdict: null,
    });
  },
);

test('a check without a duration leaves the end of the session alone', async () => {
  const { session_token } = await signIn(client);
  const first = await check({ session_token });
  await client.advance(600);
  const later = await check({ session_token });
  const ends = [first, later].map(({ body }) => Object(body.member_session).expires_at);
  expect(ends[0]).toBe(ends[1]);
});

test('a check leaves the factors of a session as they were', async () => {
  const { session_token } = await signIn(client);
  const first = await check({ session_token });
  await client.advance(600);
  const later = await check({ session_token });
  const factors = [first, later].map(
    ({ body }) => Object(body.member_session).authentication_factors,
  );
  expect(factors[1]).toEqual(factors[0]);
});

test('a check with a duration makes the session last that long from now', async () => {
  const { session_token } = await signIn(client);
  await client.advance(600);
  const { body } = await check({ session_token, session_duration_minutes: 5 });
  const { expires_at, last_accessed_at } = Object(body.member_session);
  expect(Date.parse(expires_at) - Date.parse(last_accessed_at)).toBe(5 * 60_000);
});

test.each([4, 527_041, 7.5, -1])('a session of %d minutes is refused', async (minutes) => {
  const { session_token } = await signIn(client);
  const response = await check({ session_token, session_duration_minutes: minutes });
  expect(refusalOf(response)).toBe('400 invalid_session_duration_minutes');
});

test('a duration that is no number is refused', async () => {
  const { session_token } = await signIn(client);
  const more = { session_duration_minutes: '60' };
  expect(refusalOf(await check({ session_token, ...more }))).toBe('400 bad_request');
  const { member_id: _, ...login } = await freshLogin(client);
  expect(refusalOf(await client.authenticate({ ...login, ...more }))).toBe('400 bad_request');
});

test('claims of a check are merged into those of the session, and null deletes', async () => {
  const claims = { team: 'blue', level: 1 };
  const { session_token } = await signIn(client, {}, { session_custom_claims: claims });
  const { body } = await check({ session_token, session_custom_claims: { level: null, seat: 4 } });
  expect(body.member_session).toMatchObject({ custom_claims: { team: 'blue', seat: 4 } });
  expect(Object(body.member_session).custom_claims).not.toHaveProperty('level');
});

test.each([
  ['no argument', {}, '400 no_session_arguments'],
  ['two arguments', { session_token: 'a', session_jwt: 'b' }, '400 too_many_session_arguments'],
  ['a malformed token', { session_token: 'short' }, '400 invalid_session_token'],
  ['an unknown token', { session_token: 'x'.repeat(44) }, '404 session_not_found'],
])('a check with %s is refused', async (_, body, expected) => {
  expect(refusalOf(await check(body))).toBe(expected);
});

test('a session that has expired is not found', async () => {
  const { session_token, session_jwt } = await signIn(client);
  await client.advance(3601);
  expect(refusalOf(await check({ session_token }))).toBe('404 session_not_found');
  expect(refusalOf(await check({ session_jwt }))).toBe('404 session_not_found');
});
