import { type Emulator, startEmulator } from './start-emulator';
import { Client } from './testing/client';
import { refusalOf } from './testing/refusal-of';
import { phone, registerTotp, smsPasscode, stoppedByMfa } from './testing/second-factor';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterAll(() => emulator.close());

const authenticate = (body: object) => client.call('POST', '/v1/b2b/otps/sms/authenticate', body);

/** Adds an SMS passcode to a session, and returns the member. */
async function showSms(more: object, settings: object = {}) {
  const { organization_id, member_id, session_token } = await signIn(client, settings);
  const its = { organization_id, member_id };
  await client.call('POST', '/v1/b2b/otps/sms/send', { ...its, mfa_phone_number: phone });
  const code = await smsPasscode(client, member_id);
  const { body } = await authenticate({ ...its, session_token, code, ...more });
  return Object(body.member);
}

test.each([
  ['enroll', true],
  ['unenroll', false],
  [undefined, false],
])('set_mfa_enrollment %s leaves a member with mfa_enrolled %s', async (asked, expected) => {
  const member = await showSms({ set_mfa_enrollment: asked });
  expect(member.mfa_enrolled).toBe(expected);
});

test('another value of set_mfa_enrollment is refused', async () => {
  const login = await stoppedByMfa(client);
  const code = await smsPasscode(client, login.member_id);
  const response = await authenticate({ ...login, code, set_mfa_enrollment: 'enrol' });
  expect(refusalOf(response)).toBe('400 bad_request');
});

test('an enrolled member is unenrolled when asked, and stays so otherwise', async () => {
  const enrolled = { mfa_enrolled: true, mfa_phone_number: phone };
  for (const [set_mfa_enrollment, expected] of [
    ['unenroll', false],
    [undefined, true],
  ] as const) {
    const login = await stoppedByMfa(client, {}, enrolled);
    const code = await smsPasscode(client, login.member_id);
    const { body } = await authenticate({ ...login, code, set_mfa_enrollment });
    expect(body.member).toMatchObject({ mfa_enrolled: expected });
  }
});

test('an organization that requires MFA of all enrols whatever was asked', async () => {
  const login = await stoppedByMfa(client);
  const code = await smsPasscode(client, login.member_id);
  const { body } = await authenticate({ ...login, code, set_mfa_enrollment: 'unenroll' });
  expect(body.member).toMatchObject({ mfa_enrolled: true });
});

test('the first method becomes the default, a later one when asked', async () => {
  const login = await stoppedByMfa(client, { mfa_policy: 'REQUIRED_FOR_ALL' }, {});
  const { response } = await registerTotp(client, login);
  expect(response.body.member).toMatchObject({ default_mfa_method: 'totp' });
  const { session_token } = response.body;
  const { organization_id, member_id } = login;
  const its = { organization_id, member_id, session_token };
  for (const [set_default_mfa, expected] of [
    [false, 'totp'],
    [true, 'sms_otp'],
  ] as const) {
    await client.call('POST', '/v1/b2b/otps/sms/send', { ...its, mfa_phone_number: phone });
    const code = await smsPasscode(client, member_id);
    const { body } = await authenticate({ ...its, code, set_default_mfa });
    expect(body.member).toMatchObject({ default_mfa_method: expected });
  }
});
