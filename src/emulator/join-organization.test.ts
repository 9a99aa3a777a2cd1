import { type Emulator, startEmulator } from './start-emulator';
import { Client } from './testing/client';
import { discover } from './testing/discovery';
import { refusalOf } from './testing/refusal-of';
import { sdkOf } from './testing/sdk-of';
import { phone, smsPasscode } from './testing/second-factor';

let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterAll(() => emulator.close());

const email_address = 'member@example.com';
const exchange = (body: object) =>
  client.call('POST', '/v1/b2b/discovery/intermediate_sessions/exchange', body);

/** A new organization, and a login of discovery that may come to it. */
async function arriving(settings: object = {}, member?: object) {
  const { organization_id } = await client.organization(settings);
  if (member !== undefined) await client.member(organization_id, email_address, member);
  return { organization_id, intermediate_session_token: await discover(client) };
}

test('an active member exchanges the login for a session, by the official SDK', async () => {
  const login = await arriving({}, {});
  const response = await sdkOf(emulator).discovery.intermediateSessions.exchange({
    ...login,
    session_duration_minutes: 5,
    session_custom_claims: { team: 'blue' },
  });
  expect(response).toMatchObject({
    member_authenticated: true,
    intermediate_session_token: '',
    member: { email_address, status: 'active', email_address_verified: true },
    member_session: {
      custom_claims: { team: 'blue' },
      authentication_factors: [{ type: 'email_otp', email_factor: { email_address } }],
    },
  });
  const { expires_at = '', started_at = '' } = response.member_session ?? {};
  expect(Date.parse(expires_at) - Date.parse(started_at)).toBe(5 * 60_000);
});

test('a pending member becomes active by an exchange', async () => {
  const login = await arriving({}, { create_member_as_pending: true });
  expect((await exchange(login)).body.member).toMatchObject({ status: 'active' });
});

test('an address of an admitted domain becomes a member by an exchange', async () => {
  const login = await arriving({
    email_jit_provisioning: 'RESTRICTED',
    email_allowed_domains: ['example.com'],
  });
  expect((await exchange(login)).body).toMatchObject({
    member_authenticated: true,
    member: { email_address, status: 'active' },
  });
});

test.each([
  [{}, '400 email_jit_provisioning_not_allowed'],
  [
    { email_jit_provisioning: 'RESTRICTED', email_allowed_domains: ['example.org'] },
    '400 invalid_email_for_jit_provisioning',
  ],
])(
  'an address may not join %j by an exchange, and the login stays good',
  async (settings, expected) => {
    const login = await arriving(settings);
    expect(refusalOf(await exchange(login))).toBe(expected);
    await client.member(login.organization_id, email_address);
    expect((await exchange(login)).status).toBe(200);
  },
);

test('an exchange uses the intermediate session up', async () => {
  const login = await arriving({}, {});
  await exchange(login);
  expect(refusalOf(await exchange(login))).toBe('404 intermediate_session_not_found');
});

test('a login of discovery lives for ten minutes', async () => {
  const login = await arriving({}, {});
  await client.advance(601);
  expect(refusalOf(await exchange(login))).toBe('404 intermediate_session_not_found');
});

test('an exchange that needs MFA keeps the intermediate session, which an SMS finishes', async () => {
  const settings = { mfa_policy: 'REQUIRED_FOR_ALL' };
  const login = await arriving(settings, { mfa_phone_number: phone });
  const { body } = await exchange({ ...login, locale: 'es' });
  expect(body).toMatchObject({
    member_authenticated: false,
    intermediate_session_token: login.intermediate_session_token,
    member_session: null,
    session_token: '',
    mfa_required: { secondary_auth_initiated: 'sms_otp' },
    primary_required: null,
  });
  const member_id = String(body.member_id);
  const code = await smsPasscode(client, member_id);
  const finished = await sdkOf(emulator).otps.sms.authenticate({ ...login, member_id, code });
  expect(finished.member_session?.authentication_factors).toHaveLength(2);
});

test('an exchange into an organization of other methods names them', async () => {
  const settings = { auth_methods: 'RESTRICTED', allowed_auth_methods: ['google_oauth'] };
  const login = await arriving(settings, {});
  expect((await exchange(login)).body).toMatchObject({
    member_authenticated: false,
    intermediate_session_token: login.intermediate_session_token,
    primary_required: { allowed_auth_methods: ['google_oauth'] },
    mfa_required: null,
  });
});

test.each([
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
  ['no intermediate session', { intermediate_session_token: undefined }, '400 bad_request'],
  ['an unknown organization', { organization_id: 'nobody' }, '404 organization_not_found'],
  ['four minutes', { session_duration_minutes: 4 }, '400 invalid_session_duration_minutes'],
  ['an unknown locale', { locale: 'xx' }, '400 invalid_locale'],
  [
    'claims beyond 4 KB',
    { session_custom_claims: { a: 'x'.repeat(4096) } },
    '400 custom_claims_too_large',
  ],
])('an exchange with %s is refused, and the login stays good', async (_, change, expected) => {
  const login = await arriving({}, {});
  expect(refusalOf(await exchange({ ...login, ...change }))).toBe(expected);
  expect((await exchange(login)).status).toBe(200);
});

test('a locked member does not join', async () => {
  const login = await arriving({}, {});
  const { organization_id } = login;
  const right = await client.passcode(organization_id, email_address);
  const code = right === '123456' ? '654321' : '123456';
  for (let failure = 0; failure < 10; failure += 1) {
    await client.authenticate({ organization_id, email_address, code });
  }
  expect(refusalOf(await exchange(login))).toBe('429 user_lock_limit_reached');
});
