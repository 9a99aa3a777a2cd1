import { type Emulator, startEmulator } from './start-emulator';
import { Client, freshLogin } from './testing/client';
import { refusalOf } from './testing/refusal-of';
import { phone, stoppedByMfa } from './testing/second-factor';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterEach(() => emulator.close());

test('a suspended organization refuses the sending, the use and the exchange', async () => {
  const session = await signIn(client);
  const { member_id: _, ...login } = await freshLogin(client);
  const { organization_id, email_address, code } = login;
  await client.call('PUT', `/_emulator/organizations/${organization_id}/suspended`, {
    suspended: true,
  });
  const send = '/v1/b2b/otps/email/login_or_signup';
  const answers = [
    await client.call('POST', send, { organization_id, email_address }),
    await client.authenticate({ organization_id, email_address, code }),
    await client.call('POST', '/v1/b2b/sessions/exchange', {
      organization_id,
      session_token: session.session_token,
    }),
  ];
  expect(answers.map(refusalOf)).toEqual(Array(3).fill('403 organization_suspended'));
});

test('another primary factor that is asked for comes before a session', async () => {
  const { member_id, ...login } = await freshLogin(client);
  const path = `/_emulator/members/${member_id}/primary-required`;
  await client.call('PUT', path, { allowed_auth_methods: ['google_oauth'] });
  const { body } = await client.authenticate(login);
  expect(body).toMatchObject({
    member_authenticated: false,
    primary_required: { allowed_auth_methods: ['google_oauth'] },
    mfa_required: null,
  });
});

test('a device is told when a control made its telemetry id known', async () => {
  const { member_id: _, ...login } = await freshLogin(client);
  await client.call('PUT', '/_emulator/devices/known', {});
  const { body } = await client.authenticate({ ...login, telemetry_id: 'known' });
  expect(body.member_device).toMatchObject({ visitor_id: 'visitor-known' });
  const code = await client.passcode(login.organization_id, login.email_address);
  const other = await client.authenticate({ ...login, code, telemetry_id: 'unknown' });
  expect(other.body.member_device).toBeNull();
});

test('a passcode is used up also when MFA is still asked for', async () => {
  for (const [settings, member] of [
    [{ mfa_policy: 'REQUIRED_FOR_ALL' }, {}],
    [{}, { mfa_enrolled: true, mfa_phone_number: phone }],
  ]) {
    const { member_id: _, ...login } = await freshLogin(client, settings, member);
    expect((await client.authenticate(login)).body).toMatchObject({ member_authenticated: false });
    expect(refusalOf(await client.authenticate(login))).toBe('401 unable_to_auth_otp_code');
  }
});

test('an intermediate session is used up by the login that it completes', async () => {
  const { member_id: _, ...login } = await freshLogin(client, { mfa_policy: 'REQUIRED_FOR_ALL' });
  const { organization_id, email_address } = login;
  const { intermediate_session_token } = (await client.authenticate(login)).body;
  await client.call('PUT', `/v1/b2b/organizations/${organization_id}`, { mfa_policy: 'OPTIONAL' });
  const again = async () => ({
    ...login,
    code: await client.passcode(organization_id, email_address),
    intermediate_session_token,
  });
  expect((await client.authenticate(await again())).body).toMatchObject({
    member_authenticated: true,
    intermediate_session_token: '',
  });
  const response = await client.authenticate(await again());
  expect(refusalOf(response)).toBe('404 intermediate_session_not_found');
});

test('the intermediate session of another member adds no factor to a login', async () => {
  const { intermediate_session_token } = await stoppedByMfa(client);
  const { member_id: _, ...login } = await freshLogin(client);
  const { body } = await client.authenticate({ ...login, intermediate_session_token });
  expect(Object(body.member_session).authentication_factors).toHaveLength(1);
});

test('a change of the policy leaves open sessions alone', async () => {
  const { organization_id, session_token } = await signIn(client);
  const path = `/v1/b2b/organizations/${organization_id}`;
  await client.call('PUT', path, { mfa_policy: 'REQUIRED_FOR_ALL' });
  const check = await client.call('POST', '/v1/b2b/sessions/authenticate', { session_token });
  expect(check.status).toBe(200);
});
