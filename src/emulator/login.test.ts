import { type Emulator, startEmulator } from './start-emulator';
import { Client, type ClientResponse, freshLogin } from './testing/client';

let emulator: Emulator;
let client: Client;

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterEach(() => emulator.close());

/** The request of a login, without what only the tests know. */
function request({ member_id: _, ...login }: Awaited<ReturnType<typeof freshLogin>>) {
  return login;
}

function refusal({ status, body }: ClientResponse): string {
  return `${status} ${String(body.error_type)}`;
}

function wrong(code: string): string {
  return code === '123456' ? '654321' : '123456';
}

test('a passcode opens a session of an hour', async () => {
  const login = await freshLogin(client);
  const { status, body } = await client.authenticate(request(login));
  expect(status).toBe(200);
  expect(body).toMatchObject({
    member_authenticated: true,
    member_id: login.member_id,
    intermediate_session_token: '',
    mfa_required: null,
    primary_required: null,
    member: { status: 'active', email_address_verified: true },
  });
  const { member_session: session } = body;
  expect(session).toMatchObject({ organization_id: login.organization_id, custom_claims: {} });
  const { expires_at, started_at, authentication_factors } = Object(session);
  expect(Date.parse(expires_at) - Date.parse(started_at)).toBe(60 * 60_000);
  expect(authentication_factors).toMatchObject([
    { created_at: started_at, email_factor: { email_id: body.method_id } },
  ]);
});

test('a passcode is used once', async () => {
  const login = request(await freshLogin(client));
  await client.authenticate(login);
  expect(refusal(await client.authenticate(login))).toBe('401 unable_to_auth_otp_code');
});

test('a passcode lives for ten minutes, or as long as was asked for', async () => {
  const login = await freshLogin(client);
  await client.advance(601);
  expect(refusal(await client.authenticate(request(login)))).toBe('401 unable_to_auth_otp_code');
  const { organization_id, email_address } = login;
  const code = await client.passcode(organization_id, email_address, {
    login_expiration_minutes: 15,
  });
  await client.advance(14 * 60);
  const { status } = await client.authenticate({ organization_id, email_address, code });
  expect(status).toBe(200);
});

test('only the newest passcode counts', async () => {
  const login = request(await freshLogin(client));
  const code = await client.passcode(login.organization_id, login.email_address);
  expect(refusal(await client.authenticate(login))).toBe('401 unable_to_auth_otp_code');
  expect((await client.authenticate({ ...login, code })).status).toBe(200);
});

test('a wrong passcode leaves the right one alone', async () => {
  const login = request(await freshLogin(client));
  const response = await client.authenticate({ ...login, code: wrong(login.code) });
  expect(refusal(response)).toBe('404 otp_code_not_found');
  expect((await client.authenticate(login)).status).toBe(200);
});

test('ten wrong passcodes in a row lock the member for an hour, and the response shows it', async () => {
  const login = await freshLogin(client);
  const attempt = { ...request(login), code: wrong(login.code) };
  for (let failure = 0; failure < 10; failure += 1) await client.authenticate(attempt);
  expect(refusal(await client.authenticate(request(login)))).toBe('429 user_lock_limit_reached');
  const path = `/v1/b2b/organizations/${login.organization_id}/member?member_id=${login.member_id}`;
  expect((await client.call('GET', path)).body.member).toMatchObject({
    is_locked: true,
    lock_created_at: expect.any(String),
    lock_expires_at: expect.any(String),
  });
  await client.advance(3601);
  const code = await client.passcode(login.organization_id, login.email_address);
  expect((await client.authenticate({ ...request(login), code })).status).toBe(200);
});

test('a success sets the count of failures back', async () => {
  const login = request(await freshLogin(client));
  for (let failure = 0; failure < 9; failure += 1) {
    await client.authenticate({ ...login, code: wrong(login.code) });
  }
  expect((await client.authenticate(login)).status).toBe(200);
  const code = await client.passcode(login.organization_id, login.email_address);
  await client.authenticate({ ...login, code: wrong(code) });
  expect((await client.authenticate({ ...login, code })).status).toBe(200);
});

test.each([
  ['organization_slug', { organization_slug: 'a-slug' }, 'a-slug'],
  ['organization_external_id', { organization_external_id: 'ext_1' }, 'ext_1'],
])('the organization is found by its %s', async (_, settings, key) => {
  const login = request(await freshLogin(client, settings));
  expect((await client.authenticate({ ...login, organization_id: key })).status).toBe(200);
});

test('a pending member becomes active', async () => {
  const login = await freshLogin(client, {}, { create_member_as_pending: true });
  const { body } = await client.authenticate(request(login));
  expect(body.member).toMatchObject({ status: 'active' });
});

test.each([
  ['organization', { mfa_policy: 'REQUIRED_FOR_ALL' }, { mfa_phone_number: '+12025550143' }],
  ['member', {}, { mfa_enrolled: true, mfa_phone_number: '+12025550143' }],
])('MFA that the %s asks for stops before a session', async (_, settings, memberSettings) => {
  const login = await freshLogin(client, settings, memberSettings);
  const { status, body } = await client.authenticate({
    ...request(login),
    session_duration_minutes: 5,
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    member_authenticated: false,
    session_token: '',
    session_jwt: '',
    member_session: null,
    mfa_required: {
      member_options: { mfa_phone_number: 'XXXXXXX0143' },
      secondary_auth_initiated: 'sms_otp',
    },
  });
  expect(body.intermediate_session_token).toMatch(/^[\w-]{44}$/);
});

test('a session of the same member steps over MFA, and one of another is ignored', async () => {
  const login = request(await freshLogin(client));
  const { body: first } = await client.authenticate(login);
  const { organization_id } = login;
  await client.call('PUT', `/v1/b2b/organizations/${organization_id}`, {
    mfa_policy: 'REQUIRED_FOR_ALL',
  });
  const { session_token } = first;
  const code = await client.passcode(organization_id, login.email_address);
  const { body } = await client.authenticate({ ...login, code, session_token });
  expect(body).toMatchObject({ member_authenticated: true, session_token });
  expect(Object(body.member_session).authentication_factors).toHaveLength(2);
  const email_address = 'somebody.else@example.com';
  await client.member(organization_id, email_address);
  const other = await client.passcode(organization_id, email_address);
  const response = await client.authenticate({
    organization_id,
    email_address,
    code: other,
    session_token,
  });
  expect(response.body).toMatchObject({ member_authenticated: false });
});

test('an intermediate session lives for ten minutes and stays the same while MFA is asked for', async () => {
  const login = request(await freshLogin(client, { mfa_policy: 'REQUIRED_FOR_ALL' }));
  const { intermediate_session_token } = (await client.authenticate(login)).body;
  await client.advance(300);
  const again = await client.passcode(login.organization_id, login.email_address);
  const { body } = await client.authenticate({ ...login, code: again, intermediate_session_token });
  expect(body.intermediate_session_token).toBe(intermediate_session_token);
  await client.advance(301);
  const late = await client.passcode(login.organization_id, login.email_address);
  const response = await client.authenticate({ ...login, code: late, intermediate_session_token });
  expect(refusal(response)).toBe('404 intermediate_session_not_found');
});

test('an intermediate session keeps its earlier factors while MFA is asked for', async () => {
  const login = request(await freshLogin(client, { mfa_policy: 'REQUIRED_FOR_ALL' }));
  const { organization_id, email_address } = login;
  const { intermediate_session_token } = (await client.authenticate(login)).body;
  const again = async () => {
    const code = await client.passcode(organization_id, email_address);
    return (await client.authenticate({ ...login, code, intermediate_session_token })).body;
  };
  await again();
  await client.call('PUT', `/v1/b2b/organizations/${organization_id}`, { mfa_policy: 'OPTIONAL' });
  expect(Object((await again()).member_session).authentication_factors).toHaveLength(3);
});

test('claims are kept, null deletes one, and reserved names are ignored', async () => {
  const login = request(await freshLogin(client));
  const session_custom_claims = { a: 1, b: { c: [2] }, sub: 'somebody', gone: null };
  const { body } = await client.authenticate({ ...login, session_custom_claims });
  expect(Object(body.member_session).custom_claims).toEqual({ a: 1, b: { c: [2] } });
});

test.each([
  [
    'claims beyond 4 KB',
    { session_custom_claims: { a: 'x'.repeat(4096) } },
    '400 custom_claims_too_large',
  ],
  ['4 minutes', { session_duration_minutes: 4 }, '400 invalid_session_duration_minutes'],
  ['527041 minutes', { session_duration_minutes: 527_041 }, '400 invalid_session_duration_minutes'],
  ['half a minute more', { session_duration_minutes: 5.5 }, '400 invalid_session_duration_minutes'],
  ['an unknown locale', { locale: 'xx' }, '400 invalid_locale'],
  ['five digits', { code: '12345' }, '400 invalid_code'],
  ['no address', { email_address: 'nobody' }, '400 invalid_email'],
  ['no organization', { organization_id: 'nobody' }, '404 organization_not_found'],
  ['a stranger', { email_address: 'stranger@example.com' }, '404 member_not_found'],
  ['a malformed token', { session_token: 'short' }, '400 invalid_session_token'],
  [
    'a malformed intermediate token',
    { intermediate_session_token: 'x' },
    '400 invalid_session_token',
  ],
  ['an unknown token', { session_token: 'x'.repeat(44) }, '404 session_not_found'],
  ['a JWT of nobody', { session_jwt: 'a.b.c' }, '400 invalid_session_token'],
  [
    'a session beside an intermediate one',
    { session_token: 'x', intermediate_session_token: 'y' },
    '400 too_many_session_arguments',
  ],
  [
    'an organization id of no form',
    { organization_id: 'no such/organization' },
    '400 invalid_organization_id',
  ],
  [
    "a claim of Stytch's own",
    { session_custom_claims: { 'https://stytch.com/session': {} } },
    '400 stytch_claims_in_custom_claims',
  ],
  ['two sessions', { session_token: 'x', session_jwt: 'y' }, '400 too_many_session_arguments'],
  ['a code that is a number', { code: 123456 }, '400 bad_request'],
])('%s is refused, and the passcode stays good', async (_, change, expected) => {
  const login = request(await freshLogin(client));
  expect(refusal(await client.authenticate({ ...login, ...change }))).toBe(expected);
  expect((await client.authenticate(login)).status).toBe(200);
});

test('methods that an organization restricts bind its members, but no breakglass', async () => {
  const { member_id: _, ...login } = await freshLogin(client);
  const { organization_id } = login;
  const restricted = { auth_methods: 'RESTRICTED', allowed_auth_methods: ['sso'] };
  await client.call('PUT', `/v1/b2b/organizations/${organization_id}`, restricted);
  const expected = '403 operation_restricted_by_organization_auth_methods';
  expect(refusal(await client.authenticate(login))).toBe(expected);
  const path = '/v1/b2b/otps/email/login_or_signup';
  const sent = await client.call('POST', path, {
    organization_id,
    email_address: login.email_address,
  });
  expect(refusal(sent)).toBe(expected);
  const breakglass = 'glass@example.com';
  await client.member(organization_id, breakglass, { is_breakglass: true });
  const other = await client.passcode(organization_id, breakglass);
  const taken = await client.authenticate({
    organization_id,
    email_address: breakglass,
    code: other,
  });
  expect(taken.status).toBe(200);
});

test.each([
  [{}, '400 email_jit_provisioning_not_allowed'],
  [
    { email_jit_provisioning: 'RESTRICTED', email_allowed_domains: ['example.org'] },
    '400 invalid_email_for_jit_provisioning',
  ],
])('a stranger is not signed up by %j', async (settings, expected) => {
  const { organization_id } = await client.organization(settings);
  const body = { organization_id, email_address: 'new@example.com' };
  const response = await client.call('POST', '/v1/b2b/otps/email/login_or_signup', body);
  expect(refusal(response)).toBe(expected);
});

test('a stranger of an admitted domain is signed up as pending', async () => {
  const settings = { email_jit_provisioning: 'RESTRICTED', email_allowed_domains: ['example.com'] };
  const { organization_id } = await client.organization(settings);
  const body = { organization_id, email_address: 'new@example.com' };
  const { body: sent } = await client.call('POST', '/v1/b2b/otps/email/login_or_signup', body);
  expect(sent).toMatchObject({ member_created: true, member: { status: 'pending' } });
});

test('a stranger of any domain is signed up where all are allowed', async () => {
  const { organization_id } = await client.organization({ email_jit_provisioning: 'ALL_ALLOWED' });
  const body = { organization_id, email_address: 'new@example.net' };
  const sent = await client.call('POST', '/v1/b2b/otps/email/login_or_signup', body);
  expect(sent.body).toMatchObject({ member_created: true });
});

test.each([1, 16, 2.5])('a passcode of %d minutes is not sent', async (minutes) => {
  const { organization_id } = await client.organization();
  const email_address = 'member@example.com';
  await client.member(organization_id, email_address);
  const sent = await client.call('POST', '/v1/b2b/otps/email/login_or_signup', {
    organization_id,
    email_address,
    login_expiration_minutes: minutes,
  });
  expect(refusal(sent)).toBe('400 invalid_expiration_otp');
});

test('two emulators share nothing', async () => {
  const other = await startEmulator();
  try {
    const login = request(await freshLogin(client));
    const response = await new Client(other).authenticate(login);
    expect(refusal(response)).toBe('404 organization_not_found');
  } finally {
    await other.close();
  }
});
