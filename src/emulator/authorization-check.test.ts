import { type Emulator, startEmulator } from './start-emulator';
import { Client } from './testing/client';
import { refusalOf } from './testing/refusal-of';
import { sdkOf } from './testing/sdk-of';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterEach(() => emulator.close());

const check = (session_token: string, authorization_check: object) =>
  client.call('POST', '/v1/b2b/sessions/authenticate', { session_token, authorization_check });
const self = { resource_id: 'stytch.self', action: 'delete' };

test('a permission that a role grants passes, and the verdict names the role', async () => {
  const { session_token, organization_id } = await signIn(client);
  const { status, body } = await check(session_token, { organization_id, ...self });
  expect(status).toBe(200);
  expect(body.verdict).toEqual({ authorized: true, granting_roles: ['stytch_member'] });
});

test('a permission that no role grants is refused', async () => {
  const { session_token, organization_id } = await signIn(client);
  const asked = { organization_id, resource_id: 'stytch.member', action: 'delete' };
  expect(refusalOf(await check(session_token, asked))).toBe('403 session_authorization_error');
});

test('a permission that begins as a granted one is refused', async () => {
  const { session_token, organization_id } = await signIn(client);
  const permissions = [{ resource_id: 'reports', actions: ['read'] }];
  const roles = [{ role_id: 'stytch_member', permissions }];
  await client.call('PUT', '/_emulator/rbac/policy', { roles });
  const asked = { organization_id, resource_id: 'reports', action: 'read_all' };
  expect(refusalOf(await check(session_token, asked))).toBe('403 session_authorization_error');
});

test("another organization than the session's is refused", async () => {
  const { session_token } = await signIn(client);
  const { organization_id } = await client.organization();
  const response = await check(session_token, { organization_id, ...self });
  expect(refusalOf(response)).toBe('403 session_authorization_tenancy_error');
});

test('a check that is refused does not extend the session', async () => {
  const { session_token, ...names } = await signIn(client);
  const { organization_id } = await client.organization();
  await client.call('POST', '/v1/b2b/sessions/authenticate', {
    session_token,
    session_duration_minutes: 527_040,
    authorization_check: { organization_id, ...self },
  });
  await client.advance(3601);
  const response = await check(session_token, { organization_id: names.organization_id, ...self });
  expect(refusalOf(response)).toBe('404 session_not_found');
});

test('a check that is refused does not end the session', async () => {
  const { session_token, organization_id } = await signIn(client);
  await check(session_token, { organization_id, resource_id: 'stytch.member', action: 'delete' });
  expect((await check(session_token, { organization_id, ...self })).status).toBe(200);
});

test('a role that is assigned later counts from the next check on', async () => {
  const { session_token, organization_id, member_id } = await signIn(client);
  const asked = { organization_id, resource_id: 'stytch.member', action: 'create' };
  const path = `/v1/b2b/organizations/${organization_id}/members/${member_id}`;
  await client.call('PUT', path, { roles: ['stytch_admin'] });
  const { body } = await check(session_token, asked);
  expect(body.verdict).toEqual({ authorized: true, granting_roles: ['stytch_admin'] });
  expect(body.member_session).toMatchObject({ roles: ['stytch_member', 'stytch_admin'] });
});

test('a role of the mail domain counts too', async () => {
  const rbac_email_implicit_role_assignments = [{ domain: 'example.com', role_id: 'stytch_admin' }];
  const { session_token, organization_id } = await signIn(client, {
    rbac_email_implicit_role_assignments,
  });
  const asked = { organization_id, resource_id: 'stytch.sso', action: 'create' };
  expect((await check(session_token, asked)).status).toBe(200);
});

test("the SDK's local check agrees, with the project's roles and the organization's own", async () => {
  const { session_jwt, organization_id, member_id } = await signIn(client);
  const sdk = sdkOf(emulator);
  const reads = (resource_id: string) =>
    sdk.sessions.authenticateJwtLocal({
      session_jwt,
      authorization_check: { organization_id, resource_id, action: 'read' },
    });
  await expect(reads('stytch.self')).resolves.toMatchObject({ member_id });
  await expect(reads('documents')).rejects.toMatchObject({ code: 'invalid_permissions' });

  const reader = {
    role_id: 'reader',
    description: 'Reads.',
    permissions: [{ resource_id: 'documents', actions: ['read'] }],
  };
  const set = await sdk.rbac.organizations.setOrgPolicy({
    organization_id,
    org_policy: { roles: [reader] },
  });
  expect(set.org_policy).toEqual({ roles: [reader] });
  const path = `/v1/b2b/organizations/${organization_id}/members/${member_id}`;
  await client.call('PUT', path, { roles: ['reader'] });
  const renewed = await sdk.sessions.authenticate({ session_jwt });
  const local = sdkOf(emulator).sessions.authenticateJwtLocal({
    session_jwt: renewed.session_jwt,
    authorization_check: { organization_id, resource_id: 'documents', action: 'read' },
  });
  await expect(local).resolves.toMatchObject({ roles: ['stytch_member', 'reader'] });
});

test('a control replaces the policy of the project', async () => {
  const { session_token, organization_id } = await signIn(client);
  const roles = [
    { role_id: 'stytch_member', permissions: [{ resource_id: 'reports', actions: ['read'] }] },
  ];
  await client.call('PUT', '/_emulator/rbac/policy', { roles });
  const asked = { organization_id, resource_id: 'reports', action: 'read' };
  expect((await check(session_token, asked)).status).toBe(200);
  expect((await client.call('GET', '/v1/b2b/rbac/policy')).body.policy).toMatchObject({ roles });
});
