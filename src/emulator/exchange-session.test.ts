import { type Emulator, startEmulator } from './start-emulator';
import { Client } from './testing/client';
import { refusalOf } from './testing/refusal-of';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterEach(() => emulator.close());

const exchange = (body: object) => client.call('POST', '/v1/b2b/sessions/exchange', body);

/** A signed-in member, and another organization where the same address is a member too. */
async function twoOrganizations(settings: object = {}, member: object = {}, login: object = {}) {
  const session = await signIn(client, {}, login);
  const { organization_id, organization_slug } = await client.organization(settings);
  const member_id = await client.member(organization_id, session.email_address, member);
  return { ...session, target: { organization_id, organization_slug, member_id } };
}

test.each(['session_token', 'session_jwt'] as const)(
  'a session is exchanged by its %s for one in another organization',
  async (name) => {
    const { target, ...session } = await twoOrganizations();
    const organization_id = target.organization_slug;
    const { body } = await exchange({ organization_id, [name]: session[name] });
    expect(body).toMatchObject({
      member_authenticated: true,
      member_id: target.member_id,
      intermediate_session_token: '',
      mfa_required: null,
      member_session: { organization_id: target.organization_id, member_id: target.member_id },
    });
    const path = '/v1/b2b/sessions/authenticate';
    for (const { session_token } of [body, session]) {
      expect((await client.call('POST', path, { session_token })).status).toBe(200);
    }
  },
);

test('an invite is accepted by an exchange', async () => {
  const { target, session_token } = await twoOrganizations({}, { create_member_as_pending: true });
  const { body } = await exchange({ organization_id: target.organization_id, session_token });
  expect(body.member).toMatchObject({ status: 'active', email_address_verified: true });
});

test('an organization that asks for MFA gives an intermediate session', async () => {
  const { target, session_token } = await twoOrganizations({ mfa_policy: 'REQUIRED_FOR_ALL' });
  const { body } = await exchange({ organization_id: target.organization_id, session_token });
  expect(body).toMatchObject({
    member_authenticated: false,
    member_session: null,
    session_token: '',
    session_jwt: '',
    intermediate_session_token: expect.stringMatching(/^.{44}$/),
    mfa_required: { secondary_auth_initiated: null },
    primary_required: null,
  });
});

test('an organization that takes other methods names them', async () => {
  const restricted = { auth_methods: 'RESTRICTED', allowed_auth_methods: ['sso'] };
  const { target, session_token } = await twoOrganizations(restricted);
  const { body } = await exchange({ organization_id: target.organization_id, session_token });
  expect(body).toMatchObject({
    member_authenticated: false,
    primary_required: { allowed_auth_methods: ['sso'] },
  });
});

test('nobody becomes a member by an exchange', async () => {
  const { session_token } = await signIn(client);
  const { organization_id } = await client.organization({ email_jit_provisioning: 'ALL_ALLOWED' });
  const response = await exchange({ organization_id, session_token });
  expect(refusalOf(response)).toBe('404 member_not_found');
});

test('the new session lasts as long as was asked for, with its claims', async () => {
  const claims = { session_custom_claims: { level: 1 } };
  const { target, session_token } = await twoOrganizations({}, {}, claims);
  const { body } = await exchange({
    organization_id: target.organization_id,
    session_token,
    session_duration_minutes: 5,
    session_custom_claims: { team: 'blue' },
  });
  const { started_at, expires_at, custom_claims } = Object(body.member_session);
  expect(Date.parse(expires_at) - Date.parse(started_at)).toBe(5 * 60_000);
  expect(custom_claims).toEqual({ team: 'blue' });
});

test.each([
  ['no session', {}, '400 no_session_arguments'],
  ['two sessions', { session_token: 'a', session_jwt: 'b' }, '400 too_many_session_arguments'],
  ['an unknown session', { session_token: 'x'.repeat(44) }, '404 session_not_found'],
])('an exchange with %s is refused', async (_, more, expected) => {
  const { organization_id } = await client.organization();
  expect(refusalOf(await exchange({ organization_id, ...more }))).toBe(expected);
});

test('an exchange into an unknown organization is refused', async () => {
  const { session_token } = await signIn(client);
  const response = await exchange({ organization_id: 'nobody', session_token });
  expect(refusalOf(response)).toBe('404 organization_not_found');
});
