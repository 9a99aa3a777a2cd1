import { type Emulator, startEmulator } from './start-emulator';
import { Client, type ClientResponse } from './testing/client';
import { refusalOf } from './testing/refusal-of';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;
let organization: string;

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
  organization = (await client.organization()).organization_id;
});

afterEach(() => emulator.close());

const path = (rest: string) => `/v1/b2b/organizations/${organization}/${rest}`;
const create = (email_address: string, more: object = {}) =>
  client.call('POST', path('members'), { email_address, ...more });
const update = (id: string, changes: object) => client.call('PUT', path(`members/${id}`), changes);
const memberOf = ({ body }: ClientResponse) => Object(body.member);

test('a member is created with all that was given', async () => {
  const given = {
    name: 'Ada',
    external_id: 'ada|1',
    is_breakglass: true,
    mfa_enrolled: true,
    mfa_phone_number: '+15551234567',
    trusted_metadata: { level: 1 },
    untrusted_metadata: { theme: 'dark' },
  };
  const { body } = await create('ada@example.com', { ...given, roles: ['stytch_admin'] });
  expect(body.member).toMatchObject({
    ...given,
    status: 'active',
    is_admin: true,
    default_mfa_method: 'sms_otp',
    roles: [{ role_id: 'stytch_member' }, { role_id: 'stytch_admin' }],
  });
});

test('a role of the mail domain is told with its source, and follows the organization', async () => {
  const { body } = await create('ada@example.com');
  const rbac_email_implicit_role_assignments = [{ domain: 'example.com', role_id: 'reader' }];
  await client.call('PUT', `/v1/b2b/organizations/${organization}`, {
    rbac_email_implicit_role_assignments,
  });
  const found = await client.call('GET', path(`member?member_id=${body.member_id}`));
  const source = { type: 'email_assignment', details: { email_domain: 'example.com' } };
  expect(memberOf(found).roles).toContainEqual({ role_id: 'reader', sources: [source] });
});

test('a role that the policy does not know grants nothing', async () => {
  const session = await signIn(client);
  organization = session.organization_id;
  const { body } = await update(session.member_id, { roles: ['gardener'] });
  expect(Object(body.member).roles).toMatchObject([
    { role_id: 'stytch_member' },
    { role_id: 'gardener' },
  ]);
  const check = await client.call('POST', '/v1/b2b/sessions/authenticate', {
    session_token: session.session_token,
    authorization_check: {
      organization_id: organization,
      resource_id: 'garden',
      action: 'water',
    },
  });
  expect(refusalOf(check)).toBe('403 session_authorization_error');
});

test('an update changes e-mail address, name, roles and default MFA method', async () => {
  const created = memberOf(await create('ada@example.com'));
  const response = await update(created.member_id, {
    email_address: 'ada.l@example.com',
    name: 'Ada L',
    roles: ['stytch_admin'],
    default_mfa_method: 'totp',
  });
  expect(response.body.member).toMatchObject({
    email_address: 'ada.l@example.com',
    email_address_verified: false,
    name: 'Ada L',
    is_admin: true,
    default_mfa_method: 'totp',
    retired_email_addresses: [{ email_address: 'ada@example.com' }],
  });
});

test('a retired address is nobody else’s until it is unlinked', async () => {
  const { member_id } = memberOf(await create('ada@example.com'));
  await update(member_id, { email_address: 'ada.l@example.com' });
  expect(refusalOf(await create('ADA@example.com'))).toBe('400 retired_member_email');
  const email_address = 'ada@example.com';
  const unlink = path(`members/${member_id}/unlink_retired_email`);
  expect((await client.call('POST', unlink, { email_address })).status).toBe(200);
  expect((await create(email_address)).status).toBe(200);
  expect(refusalOf(await client.call('POST', unlink, { email_address }))).toBe(
    '404 email_not_found',
  );
});

test('a member may go back to a retired address, and unlink_email retires none', async () => {
  const { member_id } = memberOf(await create('ada@example.com'));
  await update(member_id, { email_address: 'ada.l@example.com' });
  const back = await update(member_id, { email_address: 'ada@example.com', unlink_email: true });
  expect(back.body.member).toMatchObject({
    email_address: 'ada@example.com',
    retired_email_addresses: [],
  });
});

test('metadata of a member is merged at the top level, and null deletes', async () => {
  const metadata = { trusted_metadata: { a: 1, b: 2 }, untrusted_metadata: { c: 3, d: 4 } };
  const { member_id } = memberOf(await create('ada@example.com', metadata));
  const { body } = await update(member_id, {
    trusted_metadata: { a: null },
    untrusted_metadata: { e: 5 },
  });
  expect(Object(body.member).trusted_metadata).toEqual({ b: 2 });
  expect(Object(body.member).untrusted_metadata).toEqual({ c: 3, d: 4, e: 5 });
});

test('a phone number cannot be changed until it is deleted', async () => {
  const mfa_phone_number = '+15551234567';
  const { member_id } = memberOf(await create('ada@example.com', { mfa_phone_number }));
  const other = { mfa_phone_number: '+15557654321' };
  const expected = '400 duplicate_member_phone_number_for_member';
  expect(refusalOf(await update(member_id, other))).toBe(expected);
  const number = path(`members/mfa_phone_numbers/${member_id}`);
  expect(memberOf(await client.call('DELETE', number)).mfa_phone_number).toBe('');
  expect(memberOf(await update(member_id, other))).toMatchObject(other);
  await client.call('DELETE', number);
  expect(refusalOf(await client.call('DELETE', number))).toBe('404 member_phone_number_not_found');
});

test('an external id stands in for the member id, and is unique in its organization', async () => {
  const external_id = 'ada|1';
  const { member_id } = memberOf(await create('ada@example.com', { external_id }));
  const inPath = encodeURIComponent(external_id);
  expect(memberOf(await update(inPath, { name: 'Ada' }))).toMatchObject({ member_id, name: 'Ada' });
  const found = await client.call('GET', path(`member?member_id=${inPath}`));
  expect(memberOf(found).member_id).toBe(member_id);
  const expected = '400 duplicate_member_external_id';
  expect(refusalOf(await create('bob@example.com', { external_id }))).toBe(expected);
  organization = (await client.organization()).organization_id;
  expect((await create('ada@example.com', { external_id })).status).toBe(200);
});

test('an external id is deleted', async () => {
  const { member_id } = memberOf(await create('ada@example.com', { external_id: 'ada|1' }));
  const { body } = await client.call('DELETE', path(`members/${member_id}/external_id`));
  expect(body.member).toMatchObject({ external_id: null });
});

test.each([
  [{ external_id: 'an id' }, '400 bad_request'],
  [{ external_id: 'x'.repeat(129) }, '400 bad_request'],
  [{ mfa_phone_number: '555-1234' }, '400 invalid_phone_number'],
  [{ email_address: 'nobody' }, '400 invalid_email'],
  [{ email_address: 'TAKEN@example.com' }, '400 duplicate_member_email'],
  [{ trusted_metadata: { a: 'x'.repeat(4096) } }, '400 metadata_too_large'],
])('a member is not created with %j', async (given, expected) => {
  await create('taken@example.com');
  expect(refusalOf(await create('ada@example.com', given))).toBe(expected);
  expect((await create('ada@example.com')).status).toBe(200);
});

test('a default MFA method that nobody lists is refused', async () => {
  const { member_id } = memberOf(await create('ada@example.com'));
  const response = await update(member_id, { default_mfa_method: 'pigeon' });
  expect(refusalOf(response)).toBe('400 invalid_mfa_default_method');
});
