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

test('a member is got by id or by e-mail address, by one of them', async () => {
  const { member_id } = memberOf(await create('ada@example.com'));
  for (const query of [`member_id=${member_id}`, 'email_address=ADA%40example.com']) {
    const found = await client.call('GET', path(`member?${query}`));
    expect(memberOf(found).member_id).toBe(member_id);
  }
  for (const query of ['', `member_id=${member_id}&email_address=ada%40example.com`]) {
    const response = await client.call('GET', path(`member?${query}`));
    expect(refusalOf(response)).toBe('400 invalid_member_get_fields');
  }
});

test('a deleted member is not found, unless somebody asks for deleted ones', async () => {
  const { member_id } = memberOf(await create('ada@example.com'));
  await client.call('DELETE', path(`members/${member_id}`));
  const one = path(`member?member_id=${member_id}`);
  expect(refusalOf(await client.call('GET', one))).toBe('404 member_not_found');
  expect(refusalOf(await update(member_id, { name: 'Ada' }))).toBe('404 member_not_found');
  const anywhere = `/v1/b2b/organizations/members/dangerously_get/${member_id}`;
  expect(refusalOf(await client.call('GET', anywhere))).toBe('404 member_not_found');
  const deleted = await client.call('GET', `${anywhere}?include_deleted=true`);
  expect(deleted.body.member).toMatchObject({ status: 'deleted' });
  expect((await create('ada@example.com')).status).toBe(200);
});

test('a deleted member has no session, and is active again when reactivated', async () => {
  const { member_id, organization_id, session_token } = await signIn(client);
  organization = organization_id;
  await client.call('DELETE', path(`members/${member_id}`));
  const check = await client.call('POST', '/v1/b2b/sessions/authenticate', { session_token });
  expect(refusalOf(check)).toBe('404 session_not_found');
  const { body } = await client.call('PUT', path(`members/${member_id}/reactivate`), {});
  expect(body).toMatchObject({ member_id, member: { status: 'active' } });
});

test('nobody is reactivated who is not deleted, not verified, or whose address is taken', async () => {
  const { member_id } = memberOf(await create('ada@example.com'));
  const reactivate = () => client.call('PUT', path(`members/${member_id}/reactivate`), {});
  expect(refusalOf(await reactivate())).toBe('404 no_deleted_member_found_for_reactivation');
  await client.call('DELETE', path(`members/${member_id}`));
  expect(refusalOf(await reactivate())).toBe('400 email_unverified_for_reactivation');
  const signedIn = await signIn(client);
  organization = signedIn.organization_id;
  await client.call('DELETE', path(`members/${signedIn.member_id}`));
  await create(signedIn.email_address);
  const response = await client.call('PUT', path(`members/${signedIn.member_id}/reactivate`), {});
  expect(refusalOf(response)).toBe('400 reactivation_email_belongs_to_another_member');
});

test('a control unlocks a member', async () => {
  const { member_id } = memberOf(await create('ada@example.com'));
  const code = await client.passcode(organization, 'ada@example.com');
  const login = { organization_id: organization, email_address: 'ada@example.com', code };
  const wrong = code === '123456' ? '654321' : '123456';
  for (let failure = 0; failure < 10; failure += 1) {
    await client.authenticate({ ...login, code: wrong });
  }
  expect(refusalOf(await client.authenticate(login))).toBe('429 user_lock_limit_reached');
  await client.call('PUT', `/_emulator/members/${member_id}/unlocked`, {});
  expect((await client.authenticate(login)).status).toBe(200);
});
