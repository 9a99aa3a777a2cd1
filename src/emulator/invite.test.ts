import { type Emulator, startEmulator } from './start-emulator';
import { Client } from './testing/client';
import { discover } from './testing/discovery';
import { refusalOf } from './testing/refusal-of';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterAll(() => emulator.close());

const email_address = 'invited@example.com';
const invite = (body: object) => client.call('POST', '/v1/b2b/magic_links/email/invite', body);

test('an invite makes a member who is invited, with what was given', async () => {
  const { organization_id } = await client.organization();
  const given = { name: 'Ida', trusted_metadata: { team: 'blue' } };
  const { body } = await invite({ organization_id, email_address, ...given });
  expect(body).toMatchObject({
    member: { ...given, email_address, status: 'invited', email_address_verified: false },
    organization: { organization_id },
  });
});

test('a pending member becomes invited', async () => {
  const { organization_id } = await client.organization();
  const pending = { create_member_as_pending: true };
  const member_id = await client.member(organization_id, email_address, pending);
  const { body } = await invite({ organization_id, email_address });
  expect(body).toMatchObject({ member_id, member: { status: 'invited' } });
});

test('a passcode of an invited member lives as long as that of a new one, and accepts the invite', async () => {
  const { organization_id } = await client.organization();
  const { body: invited } = await invite({ organization_id, email_address });
  const lifetimes = { login_expiration_minutes: 2, signup_expiration_minutes: 15 };
  const code = await client.passcode(organization_id, email_address, lifetimes);
  await client.advance(14 * 60);
  const { body } = await client.authenticate({ organization_id, email_address, code });
  expect(body).toMatchObject({ member_id: invited.member_id, member: { status: 'active' } });
});

test('an exchange and a login of discovery accept an invite, too', async () => {
  const { session_token, email_address: address } = await signIn(client);
  const { organization_id } = await client.organization();
  await invite({ organization_id, email_address: address });
  const exchanged = await client.call('POST', '/v1/b2b/sessions/exchange', {
    organization_id,
    session_token,
  });
  expect(exchanged.body.member).toMatchObject({ status: 'active' });

  const other = await client.organization();
  await invite({ organization_id: other.organization_id, email_address });
  const intermediate_session_token = await discover(client, email_address);
  const listed = await client.call('POST', '/v1/b2b/discovery/organizations', {
    intermediate_session_token,
  });
  expect(listed.body.discovered_organizations).toContainEqual(
    expect.objectContaining({ membership: expect.objectContaining({ type: 'invited_member' }) }),
  );
  const joined = await client.call('POST', '/v1/b2b/discovery/intermediate_sessions/exchange', {
    organization_id: other.organization_id,
    intermediate_session_token,
  });
  expect(joined.body.member).toMatchObject({ status: 'active' });
});

test('invited members are found by their status', async () => {
  const { organization_id } = await client.organization();
  await client.member(organization_id, 'active@example.com');
  const { body: invited } = await invite({ organization_id, email_address });
  const operands = [{ filter_name: 'statuses', filter_value: ['invited'] }];
  const { body } = await client.call('POST', '/v1/b2b/organizations/members/search', {
    organization_ids: [organization_id],
    query: { operator: 'AND', operands },
  });
  expect(body.members).toMatchObject([{ member_id: invited.member_id }]);
});

test('who is invited may be deleted, and no passcode of theirs is good then', async () => {
  const { organization_id } = await client.organization();
  const { body } = await invite({ organization_id, email_address });
  const code = await client.passcode(organization_id, email_address);
  const path = `/v1/b2b/organizations/${organization_id}/members/${String(body.member_id)}`;
  await client.call('DELETE', path);
  const response = await client.authenticate({ organization_id, email_address, code });
  expect(refusalOf(response)).toBe('404 member_not_found');
});

test.each([
  [{ email_invites: 'NOT_ALLOWED' }, '400 invalid_email_for_invites'],
  [
    { email_invites: 'RESTRICTED', email_allowed_domains: ['example.org'] },
    '400 invalid_email_for_invites',
  ],
  [{ email_invites: 'RESTRICTED', email_allowed_domains: ['Example.com'] }, '200 undefined'],
])('an invite by %j is answered with %s', async (settings, expected) => {
  const { organization_id } = await client.organization(settings);
  expect(refusalOf(await invite({ organization_id, email_address }))).toBe(expected);
});

test.each([
  ['an active member', { email_address: 'taken@example.com' }, '400 duplicate_member_email'],
  ['no address', { email_address: 'nobody' }, '400 invalid_email'],
  ['a language of nobody', { locale: 'xx' }, '400 invalid_locale'],
  ['an unknown organization', { organization_id: 'nobody' }, '404 organization_not_found'],
  ['metadata beyond 4 KB', { trusted_metadata: { a: 'x'.repeat(4096) } }, '400 metadata_too_large'],
])('an invite of %s is refused, and makes nobody', async (_, change, expected) => {
  const { organization_id } = await client.organization();
  await client.member(organization_id, 'taken@example.com');
  const response = await invite({ organization_id, email_address, ...change });
  expect(refusalOf(response)).toBe(expected);
  const metrics = await client.call('GET', `/v1/b2b/organizations/${organization_id}/metrics`);
  expect(metrics.body.member_count).toBe(1);
});
