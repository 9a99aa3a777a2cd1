import { type Emulator, startEmulator } from './start-emulator';
import { Client, freshLogin } from './testing/client';
import { registerTotp, stoppedByMfa } from './testing/second-factor';

let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterAll(() => emulator.close());

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const idOf = (kind: string) => expect.stringMatching(new RegExp(`^${kind}-test-${uuid}$`));
const token = expect.stringMatching(/^[A-Za-z0-9_-]{44}$/);

async function completeLogin(settings: object = {}): Promise<Readonly<Record<string, unknown>>> {
  const { member_id: _, ...login } = await freshLogin(client, settings);
  return (await client.authenticate(login)).body;
}

test('ids are <kind>-test-<uuid>, tokens 44 characters', async () => {
  const body = await completeLogin();
  expect(body).toMatchObject({
    request_id: idOf('request-id'),
    organization_id: idOf('organization'),
    member_id: idOf('member'),
    method_id: idOf('member-email'),
    session_token: token,
    member_session: {
      member_session_id: idOf('member-session'),
      authentication_factors: [{ email_factor: { email_id: idOf('member-email') } }],
    },
  });
  const keys = await client.call('GET', `/v1/b2b/sessions/jwks/${emulator.projectId}`);
  expect(keys.body.keys).toMatchObject([{ kid: idOf('jwk') }]);
  const { response } = await registerTotp(client, await stoppedByMfa(client, mfa, {}));
  expect(response.body.member).toMatchObject({ totp_registration_id: idOf('member-totp') });
});

const mfa = { mfa_policy: 'REQUIRED_FOR_ALL' };

test('a response is a flat object with the id of its request and its status', async () => {
  const answers = [
    await client.call('GET', '/v1/b2b/rbac/policy'),
    await client.authenticate({}),
    await client.call('GET', '/v1/b2b/nothing'),
  ];
  for (const { status, body } of answers) {
    expect(body).toMatchObject({ status_code: status, request_id: idOf('request-id') });
    expect(body).not.toHaveProperty('data');
  }
  expect(new Set(answers.map(({ body }) => body.request_id)).size).toBe(answers.length);
});

test.each(['/_emulator/clock', '/%5Femulator/clock'])(
  'the control %s has nothing of the API around its response',
  async (path) => {
    expect(Object.keys((await client.call('GET', path)).body)).toEqual(['now']);
  },
);

test('an error has its five keys, in the recorded order', async () => {
  const { body } = await client.authenticate({});
  expect(Object.keys(body)).toEqual([
    'status_code',
    'request_id',
    'error_type',
    'error_message',
    'error_url',
  ]);
});

test('what a member has not set is null, an empty text, an empty list or an empty object', async () => {
  const { organization_id } = await client.organization();
  const path = `/v1/b2b/organizations/${organization_id}/members`;
  const { body } = await client.call('POST', path, { email_address: 'unset@example.com' });
  expect(body.member).toMatchObject({
    name: '',
    default_mfa_method: '',
    member_password_id: '',
    mfa_phone_number: '',
    totp_registration_id: '',
    external_id: null,
    lock_created_at: null,
    lock_expires_at: null,
    scim_registration: null,
    oauth_registrations: [],
    retired_email_addresses: [],
    sso_registrations: [],
    trusted_metadata: {},
    untrusted_metadata: {},
    created_at: expect.stringMatching(/Z$/),
    updated_at: expect.stringMatching(/Z$/),
  });
});

test('a complete login has nothing of one that waits', async () => {
  expect(await completeLogin()).toMatchObject({
    intermediate_session_token: '',
    intermediate_session_token_expires_at: null,
    member_device: null,
    mfa_required: null,
    primary_required: null,
    member_session: { custom_claims: {} },
  });
});

test('a login that waits has nothing of a complete one', async () => {
  expect(await completeLogin(mfa)).toMatchObject({
    member_authenticated: false,
    session_token: '',
    session_jwt: '',
    member_session: null,
    intermediate_session_token: token,
    intermediate_session_token_expires_at: expect.stringMatching(/^\d{4}-.{14}Z$/),
    mfa_required: { member_options: null, secondary_auth_initiated: null },
    primary_required: null,
  });
});

test('a login that waits ignores the lifetime and the claims that were asked for', async () => {
  const { member_id, ...login } = await freshLogin(client, mfa);
  const asked = { session_duration_minutes: 5, session_custom_claims: { team: 'blue' } };
  const { body } = await client.authenticate({ ...login, ...asked });
  const { organization_id } = login;
  const { intermediate_session_token: waiting } = body;
  const its = { organization_id, member_id, intermediate_session_token: String(waiting) };
  const { response } = await registerTotp(client, its);
  const session = Object(response.body.member_session);
  expect(session.custom_claims).toEqual({});
  expect(Date.parse(session.expires_at) - Date.parse(session.started_at)).toBe(60 * 60_000);
});

test('a factor of a session has its type, its delivery and the one part that fits', async () => {
  const { member_session } = await completeLogin();
  const [factor] = Object(member_session).authentication_factors;
  expect(factor).toMatchObject({
    type: 'email_otp',
    delivery_method: 'email',
    email_factor: { email_address: 'member@example.com' },
    sequence_order: 'PRIMARY',
  });
  const parts = Object.keys(Object(factor)).filter((key) => key.endsWith('_factor'));
  expect(parts).toEqual(['email_factor']);
});
