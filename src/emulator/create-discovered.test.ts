import { type Emulator, startEmulator } from './start-emulator';
import { Client } from './testing/client';
import { discover } from './testing/discovery';
import { refusalOf } from './testing/refusal-of';
import { sdkOf } from './testing/sdk-of';
import { registerTotp } from './testing/second-factor';

let emulator: Emulator;
let client: Client;

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterEach(() => emulator.close());

const create = (body: object) =>
  client.call('POST', '/v1/b2b/discovery/organizations/create', body);

test('a login of discovery creates an organization with its admin, by the official SDK', async () => {
  const response = await sdkOf(emulator).discovery.organizations.create({
    intermediate_session_token: await discover(client),
    organization_name: 'Example',
    organization_slug: 'example-slug',
    session_duration_minutes: 5,
    session_custom_claims: { team: 'blue' },
  });
  expect(response).toMatchObject({
    member_authenticated: true,
    intermediate_session_token: '',
    organization: { organization_name: 'Example', organization_slug: 'example-slug' },
    member: { status: 'active', email_address_verified: true, is_admin: true },
    member_session: { roles: ['stytch_member', 'stytch_admin'], custom_claims: { team: 'blue' } },
  });
  const { session_token } = response;
  expect((await sdkOf(emulator).sessions.authenticate({ session_token })).status_code).toBe(200);
});

test('the creation uses the intermediate session up', async () => {
  const login = { intermediate_session_token: await discover(client) };
  expect((await create(login)).status).toBe(200);
  expect(refusalOf(await create(login))).toBe('404 intermediate_session_not_found');
});

test.each([
  ['ada@acme.example', 'acme'],
  ['ada@gmail.com', 'ada'],
  ['grace@college.edu', 'grace'],
])('an organization that %s creates without a name is called %s', async (address, expected) => {
  const { body } = await create({ intermediate_session_token: await discover(client, address) });
  expect(body.organization).toMatchObject({ organization_name: expected });
  const { organization_slug } = Object(body.organization);
  expect(organization_slug).toBe(expected);
  const again = await create({ intermediate_session_token: await discover(client, address) });
  expect(Object(again.body.organization).organization_slug).not.toBe(expected);
});

test('an organization that is created with MFA required enrols its admin first', async () => {
  const intermediate_session_token = await discover(client);
  const { body } = await create({ intermediate_session_token, mfa_policy: 'REQUIRED_FOR_ALL' });
  expect(body).toMatchObject({
    member_authenticated: false,
    intermediate_session_token,
    member_session: null,
    mfa_required: { member_options: null, secondary_auth_initiated: null },
  });
  const organization_id = String(Object(body.organization).organization_id);
  const login = { organization_id, member_id: String(body.member_id), intermediate_session_token };
  expect((await registerTotp(client, login)).response.status).toBe(200);
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
  ['a slug of one character', { organization_slug: 'x' }, '400 invalid_organization_slug'],
  ['a slug that is taken', { organization_slug: 'taken' }, '400 organization_slug_already_used'],
  ['four minutes', { session_duration_minutes: 4 }, '400 invalid_session_duration_minutes'],
])('a creation with %s is refused, and the login stays good', async (_, change, expected) => {
  await client.organization({ organization_slug: 'taken' });
  const login = { intermediate_session_token: await discover(client) };
  expect(refusalOf(await create({ ...login, ...change }))).toBe(expected);
  expect((await create(login)).status).toBe(200);
});

test('a creation may come after ten minutes no more', async () => {
  const login = { intermediate_session_token: await discover(client) };
  await client.advance(601);
  expect(refusalOf(await create(login))).toBe('404 intermediate_session_not_found');
});
