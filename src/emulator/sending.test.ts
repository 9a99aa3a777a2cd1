import { type Emulator, startEmulator } from './start-emulator';
import { Client, freshLogin } from './testing/client';
import { discover } from './testing/discovery';
import { refusalOf } from './testing/refusal-of';
import { phone, stoppedByMfa } from './testing/second-factor';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterAll(() => emulator.close());

const email_address = 'member@example.com';
const send = (body: object) => client.call('POST', '/v1/b2b/otps/email/login_or_signup', body);

test.each([
  ['organization_slug', { organization_slug: 'sending-slug' }, 'sending-slug'],
  ['organization_external_id', { organization_external_id: 'sending|1' }, 'sending|1'],
])('a passcode is sent to an organization by its %s', async (_, settings, key) => {
  const { organization_id } = await client.organization(settings);
  const member_id = await client.member(organization_id, email_address);
  const { body } = await send({ organization_id: key, email_address });
  expect(body).toMatchObject({ member_id, organization: { organization_id } });
});

test('a member who was there is told apart from one who was made', async () => {
  const { organization_id } = await client.organization({ email_jit_provisioning: 'ALL_ALLOWED' });
  const request = { organization_id, email_address };
  const answers = [await send(request), await send(request)];
  expect(answers.map(({ body }) => body.member_created)).toEqual([true, false]);
});

test('a null and a key of nobody are as good as nothing', async () => {
  const { organization_id } = await client.organization();
  await client.member(organization_id, email_address);
  const nulls = { locale: null, login_expiration_minutes: null, login_template_id: null };
  const sent = await send({ organization_id, email_address, ...nulls, colour: 'blue' });
  expect(sent.status).toBe(200);
});

test.each(['organization_id', 'email_address'])('a send without %s is refused', async (name) => {
  const { organization_id } = await client.organization();
  await client.member(organization_id, email_address);
  const response = await send({ organization_id, email_address, [name]: undefined });
  expect(refusalOf(response)).toBe('400 bad_request');
});

test('templates are taken by their names', async () => {
  const { organization_id } = await client.organization();
  await client.member(organization_id, email_address);
  const templates = { login_template_id: 'login', signup_template_id: 'signup' };
  expect((await send({ organization_id, email_address, ...templates })).status).toBe(200);
  expect(refusalOf(await send({ organization_id, email_address, login_template_id: 1 }))).toBe(
    '400 bad_request',
  );
});

test.each([
  ['active', false, 'login_expiration_minutes'],
  ['pending', true, 'signup_expiration_minutes'],
])('the passcode of a member who is %s lives as long as its own lifetime says', async (...row) => {
  const [, create_member_as_pending, its] = row;
  const { organization_id } = await client.organization();
  await client.member(organization_id, email_address, { create_member_as_pending });
  const lifetimes = { login_expiration_minutes: 15, signup_expiration_minutes: 15, [its]: 2 };
  const code = await client.passcode(organization_id, email_address, lifetimes);
  await client.advance(121);
  const response = await client.authenticate({ organization_id, email_address, code });
  expect(refusalOf(response)).toBe('401 unable_to_auth_otp_code');
});

test('a new send leaves a used passcode useless', async () => {
  const { member_id: _, ...login } = await freshLogin(client);
  await client.authenticate(login);
  await send({ organization_id: login.organization_id, email_address });
  expect(refusalOf(await client.authenticate(login))).toBe('401 unable_to_auth_otp_code');
});

test.each(['en', 'es', 'pt-br', 'fr'])('a mail may be in %s', async (locale) => {
  const { organization_id } = await client.organization();
  await client.member(organization_id, email_address);
  expect((await send({ organization_id, email_address, locale })).status).toBe(200);
});

test.each(['de-DE', 'it', 'xx'])('no mail is in %s', async (locale) => {
  const { organization_id } = await client.organization();
  await client.member(organization_id, email_address);
  const response = await send({ organization_id, email_address, locale });
  expect(refusalOf(response)).toBe('400 invalid_locale');
});

test('an SMS may be in more languages than a mail', async () => {
  const login = await stoppedByMfa(client);
  const { organization_id, session_token } = await signIn(client);
  const other = await discover(client, email_address);
  const exchange = '/v1/b2b/discovery/intermediate_sessions/exchange';
  const requests = (locale: string): readonly (readonly [string, object])[] => [
    ['/v1/b2b/otps/sms/send', { ...login, locale }],
    ['/v1/b2b/sessions/exchange', { organization_id, session_token, locale }],
    [exchange, { organization_id, intermediate_session_token: other, locale }],
  ];
  for (const [path, body] of requests('xx')) {
    expect(refusalOf(await client.call('POST', path, body))).toBe('400 invalid_locale');
  }
  for (const [path, body] of requests('de-DE')) {
    expect([path, (await client.call('POST', path, body)).status]).toEqual([path, 200]);
  }
});

test('the SMS that a login sends by itself is in the language of the login', async () => {
  const settings = { mfa_policy: 'REQUIRED_FOR_ALL' };
  const { member_id, ...login } = await freshLogin(client, settings, { mfa_phone_number: phone });
  await client.authenticate({ ...login, locale: 'fr' });
  const { body } = await client.call('GET', `/_emulator/sms-outbox?member_id=${member_id}`);
  expect(body.locale).toBe('fr');
});
