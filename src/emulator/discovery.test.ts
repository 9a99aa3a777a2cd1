import { type Emulator, startEmulator } from './start-emulator';
import { Client, freshLogin } from './testing/client';
import { discover, discoveryPasscode } from './testing/discovery';
import { refusalOf } from './testing/refusal-of';
import { sdkOf } from './testing/sdk-of';
import { phone, stoppedByMfa } from './testing/second-factor';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterEach(() => emulator.close());

const email_address = 'member@example.com';
const post = (path: string, body: object) => client.call('POST', `/v1/b2b/${path}`, body);
const authenticate = (body: object) => post('otps/email/discovery/authenticate', body);
const list = (body: object) => post('discovery/organizations', body);

/** What is told of each membership that was discovered. */
function memberships(discovered: unknown) {
  const all: Record<string, unknown>[] = Array.isArray(discovered) ? discovered : [];
  return all.map(({ membership, organization, ...login }) => ({
    ...login,
    type: Object(membership).type,
    organization_id: Object(organization).organization_id,
  }));
}

const provisioning = {
  email_jit_provisioning: 'RESTRICTED',
  email_allowed_domains: ['example.com'],
};

test('an address that nobody knows discovers nothing, by the official SDK', async () => {
  const { discovery } = sdkOf(emulator).otps.email;
  await discovery.send({ email_address });
  const code = await discoveryPasscode(client, email_address);
  const response = await discovery.authenticate({ email_address, code });
  expect(response).toMatchObject({ email_address, discovered_organizations: [] });
  expect(response.intermediate_session_token).toMatch(/^[\w-]{44}$/);
});

test('memberships are discovered, active and pending, and what each login lacks', async () => {
  const active = await client.organization();
  const pending = await client.organization({ mfa_policy: 'REQUIRED_FOR_ALL' });
  const restricted = await client.organization({
    auth_methods: 'RESTRICTED',
    allowed_auth_methods: ['sso'],
  });
  await client.organization();
  await client.member(active.organization_id, email_address);
  const more = { create_member_as_pending: true, mfa_phone_number: phone };
  await client.member(pending.organization_id, email_address, more);
  await client.member(restricted.organization_id, email_address);
  const code = await discoveryPasscode(client, email_address);
  const { body } = await authenticate({ email_address, code });
  expect(memberships(body.discovered_organizations)).toEqual([
    {
      type: 'active_member',
      organization_id: active.organization_id,
      member_authenticated: true,
      mfa_required: null,
      primary_required: null,
    },
    {
      type: 'pending_member',
      organization_id: pending.organization_id,
      member_authenticated: false,
      mfa_required: {
        member_options: { mfa_phone_number: 'XXXXXXX0143', totp_registration_id: '' },
        secondary_auth_initiated: null,
      },
      primary_required: null,
    },
    {
      type: 'active_member',
      organization_id: restricted.organization_id,
      member_authenticated: false,
      mfa_required: null,
      primary_required: { allowed_auth_methods: ['sso'] },
    },
  ]);
  const outbox = `/_emulator/sms-outbox?phone_number=${encodeURIComponent(phone)}`;
  expect((await client.call('GET', outbox)).status).not.toBe(200);
});

test('an organization is discovered by its mail domain when another member has verified it', async () => {
  const { organization_id } = await client.organization(provisioning);
  const intermediate_session_token = await discover(client);
  const found = async () =>
    memberships((await list({ intermediate_session_token })).body.discovered_organizations);
  expect(await found()).toEqual([]);
  const other = 'other@example.com';
  await client.member(organization_id, other);
  expect(await found()).toEqual([]);
  const code = await client.passcode(organization_id, other);
  await client.authenticate({ organization_id, email_address: other, code });
  expect(await found()).toMatchObject([
    { type: 'eligible_to_join_by_email_domain', organization_id, member_authenticated: true },
  ]);
});

test.each(['session_token', 'session_jwt'] as const)(
  'a %s lists the memberships, and none that could be joined',
  async (name) => {
    const login = await signIn(client);
    const verified = await signIn(client, { ...provisioning, organization_slug: 'joinable' });
    await client.call(
      'DELETE',
      `/v1/b2b/organizations/${verified.organization_id}/members/${verified.member_id}`,
    );
    const { body } = await list({ [name]: login[name] });
    expect(body).toMatchObject({ email_address, organization_id_hint: null });
    expect(memberships(body.discovered_organizations)).toMatchObject([
      { type: 'active_member', organization_id: login.organization_id },
    ]);
  },
);

test('a list leaves the intermediate session good, and hints at its organization', async () => {
  const { organization_id, intermediate_session_token } = await stoppedByMfa(client);
  const login = { intermediate_session_token };
  expect((await list(login)).body.organization_id_hint).toBe(organization_id);
  expect((await list(login)).status).toBe(200);
  const discovered = { intermediate_session_token: await discover(client) };
  expect((await list(discovered)).body.organization_id_hint).toBeNull();
});

test.each([
  ['nothing', {}, '400 no_session_arguments'],
  [
    'two sessions',
    { intermediate_session_token: 'x'.repeat(44), session_token: 'x'.repeat(44) },
    '400 too_many_session_arguments',
  ],
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
  ['an unknown session', { session_token: 'x'.repeat(44) }, '404 session_not_found'],
])('a list with %s is refused', async (_, body, expected) => {
  expect(refusalOf(await list(body))).toBe(expected);
});

test('a passcode of discovery is used once', async () => {
  const code = await discoveryPasscode(client, email_address);
  expect((await authenticate({ email_address, code })).status).toBe(200);
  const again = await authenticate({ email_address, code });
  expect(refusalOf(again)).toBe('401 unable_to_auth_otp_code');
});

test('a passcode of discovery lives for ten minutes, or as long as was asked for', async () => {
  const code = await discoveryPasscode(client, email_address);
  await client.advance(601);
  const late = await authenticate({ email_address, code });
  expect(refusalOf(late)).toBe('401 unable_to_auth_otp_code');
  const send = { email_address, discovery_expiration_minutes: 15 };
  await post('otps/email/discovery/send', send);
  const path = `/_emulator/discovery-outbox?email_address=${email_address}`;
  const { body } = await client.call('GET', path);
  await client.advance(14 * 60);
  expect((await authenticate({ email_address, code: body.code })).status).toBe(200);
});

test('only the newest passcode of discovery counts', async () => {
  const code = await discoveryPasscode(client, email_address);
  const newest = await discoveryPasscode(client, 'Member@Example.com');
  if (code !== newest) {
    const response = await authenticate({ email_address, code });
    expect(refusalOf(response)).toBe('401 unable_to_auth_otp_code');
  }
  expect((await authenticate({ email_address, code: newest })).status).toBe(200);
});

test('a passcode of discovery counts for its address in any case', async () => {
  const code = await discoveryPasscode(client, 'Member@Example.com');
  expect((await authenticate({ email_address, code })).status).toBe(200);
});

test('a passcode of discovery and one of an organization are not the same', async () => {
  const { organization_id } = await client.organization();
  await client.member(organization_id, email_address);
  const code = await discoveryPasscode(client, email_address);
  const login = await client.authenticate({ organization_id, email_address, code });
  expect(refusalOf(login)).toBe('404 otp_code_not_found');
});

test.each([
  ['five digits', { code: '12345' }, '400 invalid_code'],
  ['no address', { email_address: 'nobody' }, '400 invalid_email'],
  ['an address that was not mailed', { email_address: 'x@example.com' }, '404 otp_code_not_found'],
])(
  'a login of discovery with %s is refused, and the passcode stays good',
  async (_, change, expected) => {
    const code = await discoveryPasscode(client, email_address);
    expect(refusalOf(await authenticate({ email_address, code, ...change }))).toBe(expected);
    expect((await authenticate({ email_address, code })).status).toBe(200);
  },
);

test('a wrong passcode of discovery leaves the right one good', async () => {
  const code = await discoveryPasscode(client, email_address);
  const wrong = code === '123456' ? '654321' : '123456';
  const response = await authenticate({ email_address, code: wrong });
  expect(refusalOf(response)).toBe('404 otp_code_not_found');
  expect((await authenticate({ email_address, code })).status).toBe(200);
});

test('a wrong passcode of discovery locks no member of its address', async () => {
  const { member_id: _, ...login } = await freshLogin(client);
  const response = await authenticate({ email_address, code: login.code });
  expect(refusalOf(response)).toBe('404 otp_code_not_found');
  expect((await client.authenticate(login)).status).toBe(200);
});

test.each([
  [{ email_address: 'nobody' }, '400 invalid_email'],
  [{ email_address, locale: 'xx' }, '400 invalid_locale'],
  [{ email_address, discovery_expiration_minutes: 1 }, '400 invalid_expiration_otp'],
  [{}, '400 bad_request'],
])('no passcode of discovery is sent for %j', async (body, expected) => {
  expect(refusalOf(await post('otps/email/discovery/send', body))).toBe(expected);
});
