import { type Emulator, startEmulator } from './start-emulator';
import { Client, freshLogin } from './testing/client';
import { refusalOf } from './testing/refusal-of';
import { sdkOf } from './testing/sdk-of';
import { phone, smsPasscode, stopAgain, stoppedByMfa } from './testing/second-factor';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterAll(() => emulator.close());

const send = (body: object) => client.call('POST', '/v1/b2b/otps/sms/send', body);
const authenticate = (body: object) => client.call('POST', '/v1/b2b/otps/sms/authenticate', body);

function wrong(code: string): string {
  return code === '123456' ? '654321' : '123456';
}

test('the SMS of a login that needs MFA finishes it, with both factors, by the official SDK', async () => {
  const login = await stoppedByMfa(client);
  const code = await smsPasscode(client, login.member_id);
  const session_custom_claims = { team: 'blue', gone: null };
  const response = await sdkOf(emulator).otps.sms.authenticate({
    ...login,
    code,
    session_duration_minutes: 5,
    session_custom_claims,
  });
  expect(response.member_session).toMatchObject({
    custom_claims: { team: 'blue' },
    authentication_factors: [
      { type: 'email_otp', sequence_order: 'PRIMARY' },
      {
        type: 'otp',
        delivery_method: 'sms',
        phone_number_factor: { phone_number: phone },
        sequence_order: 'SECONDARY',
      },
    ],
  });
  const { expires_at = '', started_at = '' } = response.member_session ?? {};
  expect(Date.parse(expires_at) - Date.parse(started_at)).toBe(5 * 60_000);
  expect(response.member).toMatchObject({ mfa_phone_number_verified: true });
  const { session_jwt } = response;
  const local = await sdkOf(emulator).sessions.authenticateJwtLocal({ session_jwt });
  expect(local.authentication_factors).toHaveLength(2);
});

test('the intermediate session is used up by the second factor', async () => {
  const login = await stoppedByMfa(client);
  const code = await smsPasscode(client, login.member_id);
  expect((await authenticate({ ...login, code })).status).toBe(200);
  expect(refusalOf(await authenticate({ ...login, code }))).toBe(
    '404 intermediate_session_not_found',
  );
});

test.each(['session_token', 'session_jwt'] as const)(
  'an SMS passcode is added to the session of a %s, which is extended',
  async (name) => {
    const { organization_id, member_id, ...tokens } = await signIn(client);
    const its = { organization_id, member_id };
    await send({ ...its, mfa_phone_number: phone });
    const code = await smsPasscode(client, member_id);
    const { body } = await authenticate({
      ...its,
      [name]: tokens[name],
      code,
      session_duration_minutes: 120,
      session_custom_claims: { step: 'up' },
    });
    expect(body.session_token).toBe(tokens.session_token);
    const { authentication_factors, expires_at, last_accessed_at, custom_claims } = Object(
      body.member_session,
    );
    expect(authentication_factors).toHaveLength(2);
    expect(custom_claims).toEqual({ step: 'up' });
    expect(Date.parse(expires_at) - Date.parse(last_accessed_at)).toBe(120 * 60_000);
  },
);

test('a wrong SMS passcode is not found, and the right one and the login stay good', async () => {
  const login = await stoppedByMfa(client);
  const code = await smsPasscode(client, login.member_id);
  const response = await authenticate({ ...login, code: wrong(code) });
  expect(refusalOf(response)).toBe('404 otp_code_not_found');
  expect((await authenticate({ ...login, code })).status).toBe(200);
});

test('an SMS passcode lives for two minutes', async () => {
  const login = await stoppedByMfa(client);
  const code = await smsPasscode(client, login.member_id);
  await client.advance(121);
  expect(refusalOf(await authenticate({ ...login, code }))).toBe('401 unable_to_auth_otp_code');
});

test('an SMS passcode is used once', async () => {
  const { organization_id, ...login } = await stoppedByMfa(client);
  const code = await smsPasscode(client, login.member_id);
  const its = { organization_id, member_id: login.member_id, code };
  const { body } = await authenticate({ ...its, ...login });
  const { session_token } = body;
  expect(refusalOf(await authenticate({ ...its, session_token }))).toBe(
    '401 unable_to_auth_otp_code',
  );
});

test('only the newest SMS passcode counts', async () => {
  const login = await stoppedByMfa(client);
  const first = await smsPasscode(client, login.member_id);
  await send(login);
  const code = await smsPasscode(client, login.member_id);
  if (first !== code) {
    const response = await authenticate({ ...login, code: first });
    expect(refusalOf(response)).toBe('401 unable_to_auth_otp_code');
  }
  expect((await authenticate({ ...login, code })).status).toBe(200);
});

test('ten wrong SMS passcodes in a row lock the member', async () => {
  const login = await stoppedByMfa(client);
  const code = await smsPasscode(client, login.member_id);
  for (let failure = 0; failure < 10; failure += 1) {
    await authenticate({ ...login, code: wrong(code) });
  }
  expect(refusalOf(await authenticate({ ...login, code }))).toBe('429 user_lock_limit_reached');
});

test.each([
  ['no session at all', { intermediate_session_token: undefined }, '400 no_session_arguments'],
  ['two sessions', { session_token: 'x'.repeat(44) }, '400 too_many_session_arguments'],
  [
    'an unknown intermediate session',
    { intermediate_session_token: 'x'.repeat(44) },
    '404 intermediate_session_not_found',
  ],
  [
    'a malformed intermediate session',
    { intermediate_session_token: 'x' },
    '400 invalid_session_token',
  ],
  ['five digits', { code: '12345' }, '400 invalid_code'],
  ['no code', { code: undefined }, '400 bad_request'],
  ['four minutes', { session_duration_minutes: 4 }, '400 invalid_session_duration_minutes'],
  [
    'claims beyond 4 KB',
    { session_custom_claims: { a: 'x'.repeat(4096) } },
    '400 custom_claims_too_large',
  ],
  ['an unknown enrolment', { set_mfa_enrollment: 'maybe' }, '400 bad_request'],
  ['an unknown member', { member_id: 'member-test-0' }, '404 member_not_found'],
  ['an unknown organization', { organization_id: 'nobody' }, '404 organization_not_found'],
])('an SMS passcode with %s is refused, and stays good', async (_, change, expected) => {
  const login = await stoppedByMfa(client);
  const code = await smsPasscode(client, login.member_id);
  expect(refusalOf(await authenticate({ ...login, code, ...change }))).toBe(expected);
  expect((await authenticate({ ...login, code })).status).toBe(200);
});

test("another member's login does not take an SMS passcode", async () => {
  const login = await stoppedByMfa(client);
  const code = await smsPasscode(client, login.member_id);
  const other = await stoppedByMfa(client);
  const { session_token } = await signIn(client);
  const { intermediate_session_token } = other;
  const own = { organization_id: login.organization_id, member_id: login.member_id, code };
  for (const foreign of [{ intermediate_session_token }, { session_token }]) {
    const response = await authenticate({ ...own, ...foreign });
    expect(refusalOf(response)).toBe('400 member_session_member_id_mismatch');
  }
});

test('an intermediate session lives for ten minutes, also for the second factor', async () => {
  const login = await stoppedByMfa(client);
  await client.advance(601);
  const response = await authenticate({ ...login, code: '123456' });
  expect(refusalOf(response)).toBe('404 intermediate_session_not_found');
});

test('a second factor waits for the primary one that is asked for', async () => {
  const login = await stoppedByMfa(client);
  const code = await smsPasscode(client, login.member_id);
  const path = `/_emulator/members/${login.member_id}/primary-required`;
  await client.call('PUT', path, { allowed_auth_methods: ['google_oauth'] });
  expect(refusalOf(await authenticate({ ...login, code }))).toBe(
    '400 action_available_only_once_primary_authentication_is_met',
  );
});

test('a phone number is linked by the first SMS, and another one is refused', async () => {
  const { organization_id, member_id, session_token } = await signIn(client);
  const its = { organization_id, member_id };
  expect(refusalOf(await send(its))).toMatch(/member_phone_number_not_found$/);
  const malformed = await send({ ...its, mfa_phone_number: '0123' });
  expect(refusalOf(malformed)).toBe('400 invalid_phone_number');
  const { body } = await send({ ...its, mfa_phone_number: phone });
  expect(body.member).toMatchObject({
    mfa_phone_number: phone,
    mfa_phone_number_verified: false,
  });
  const again = await send({ ...its, session_token, mfa_phone_number: '+12025550199' });
  expect(refusalOf(again)).toBe('400 duplicate_member_phone_number_for_member');
  expect((await send({ ...its, mfa_phone_number: phone })).status).toBe(200);
});

test('a member whose phone is verified has no SMS sent without a login', async () => {
  const login = await stoppedByMfa(client);
  await authenticate({ ...login, code: await smsPasscode(client, login.member_id) });
  const { organization_id, member_id } = login;
  const its = { organization_id, member_id };
  expect(refusalOf(await send(its))).toBe('400 no_session_arguments');
  const intermediate_session_token = await stopAgain(client, organization_id);
  expect((await send({ ...its, intermediate_session_token })).status).toBe(200);
});

test("another member's login has no SMS sent", async () => {
  const { organization_id, member_id } = await stoppedByMfa(client);
  const { session_token } = await signIn(client);
  const response = await send({ organization_id, member_id, session_token });
  expect(refusalOf(response)).toBe('400 member_session_member_id_mismatch');
});

test('an organization that allows TOTP alone has no SMS sent', async () => {
  const restricted = { mfa_methods: 'RESTRICTED', allowed_mfa_methods: ['totp'] };
  const settings = { mfa_policy: 'REQUIRED_FOR_ALL', ...restricted };
  const { member_id, ...login } = await freshLogin(client, settings, { mfa_phone_number: phone });
  const { body } = await client.authenticate(login);
  expect(body.mfa_required).toMatchObject({ secondary_auth_initiated: null });
  const outbox = await client.call('GET', `/_emulator/sms-outbox?member_id=${member_id}`);
  expect(outbox.status).not.toBe(200);
  const { organization_id } = login;
  const { intermediate_session_token } = body;
  const its = { organization_id, member_id, intermediate_session_token };
  const type = '403 operation_restricted_by_organization_mfa_methods';
  expect(refusalOf(await send(its))).toBe(type);
  expect(refusalOf(await authenticate({ ...its, code: '123456' }))).toBe(type);
  await client.call('PUT', `/v1/b2b/organizations/${organization_id}/members/${member_id}`, {
    is_breakglass: true,
  });
  expect((await send(its)).status).toBe(200);
});

test('the outbox tells the newest SMS of a number, with its language and its two minutes', async () => {
  const login = await stoppedByMfa(client);
  await send({ ...login, locale: 'fr' });
  const path = `/_emulator/sms-outbox?phone_number=${encodeURIComponent(phone)}`;
  const { body } = await client.call('GET', path);
  expect(body).toMatchObject({
    code: expect.stringMatching(/^\d{6}$/),
    locale: 'fr',
    member_id: login.member_id,
  });
  expect(Date.parse(String(body.expires_at)) - Date.parse(String(body.sent_at))).toBe(120_000);
});
