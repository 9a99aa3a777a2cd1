import { TOTP } from 'otpauth';
import { qrCode } from './second-factors/qr-code';
import { type Emulator, startEmulator } from './start-emulator';
import { Client } from './testing/client';
import { refusalOf } from './testing/refusal-of';
import { sdkOf } from './testing/sdk-of';
import {
  phone,
  registerTotp,
  smsPasscode,
  stopAgain,
  stoppedByMfa,
  totpCode,
} from './testing/second-factor';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterAll(() => emulator.close());

const create = (body: object) => client.call('POST', '/v1/b2b/totp', body);
const authenticate = (body: object) => client.call('POST', '/v1/b2b/totp/authenticate', body);
const required = { mfa_policy: 'REQUIRED_FOR_ALL' };

/** A login that MFA stopped, of a member who has nothing enrolled. */
const stopped = () => stoppedByMfa(client, required, {});

async function secretOf(login: object): Promise<string> {
  return String((await create(login)).body.secret);
}

function wrongTotp(secret: string): string {
  const right = [-1, 0, 1].map((step) => totpCode(secret, step));
  return ['123456', '654321', '111111', '222222'].find((code) => !right.includes(code)) ?? '';
}

test('a TOTP finishes a login that needs MFA, with both factors, by the official SDK', async () => {
  const login = await stopped();
  const { totps } = sdkOf(emulator);
  const made = await totps.create(login);
  expect(made.member).toMatchObject({ totp_registration_id: '' });
  expect(made.secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(made.qr_code).toMatch(/^data:image\/png;base64,/);
  expect(new Set(made.recovery_codes).size).toBe(10);
  const response = await totps.authenticate({
    ...login,
    code: totpCode(made.secret),
    session_duration_minutes: 5,
    session_custom_claims: { team: 'blue' },
  });
  expect(response.member).toMatchObject({
    mfa_enrolled: true,
    totp_registration_id: made.totp_registration_id,
  });
  expect(response.member_session).toMatchObject({
    custom_claims: { team: 'blue' },
    authentication_factors: [
      { type: 'email_otp' },
      {
        type: 'totp',
        delivery_method: 'authenticator_app',
        authenticator_app_factor: { totp_id: made.totp_registration_id },
      },
    ],
  });
});

test('the QR code of a TOTP holds its secret', async () => {
  const { secret, qr_code } = (await create(await stopped())).body;
  const totp = new TOTP({ issuer: 'Test', label: 'member@example.com', secret: String(secret) });
  expect(qr_code).toBe(qrCode(totp.toString()));
});

test('the code of the vectors of RFC 6238 is right', () => {
  // Appendix B, SHA-1: the secret is "12345678901234567890" in ASCII, the time 59 s.
  jest.spyOn(Date, 'now').mockReturnValue(59_000);
  expect(totpCode('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')).toBe('287082');
  jest.restoreAllMocks();
});

test('the next login offers the TOTP, sends no SMS, and takes the next code', async () => {
  const login = await stopped();
  const { secret } = await registerTotp(client, login);
  const intermediate_session_token = await stopAgain(client, login.organization_id);
  const code = totpCode(secret, 1);
  expect((await authenticate({ ...login, intermediate_session_token, code })).status).toBe(200);
});

test('a login shows the TOTP as an option once it is verified', async () => {
  const login = await stopped();
  const email_address = 'member@example.com';
  const { organization_id } = login;
  const again = async () => {
    const code = await client.passcode(organization_id, email_address);
    return (await client.authenticate({ organization_id, email_address, code })).body.mfa_required;
  };
  await create(login);
  expect(await again()).toEqual({ member_options: null, secondary_auth_initiated: null });
  const { response } = await registerTotp(client, login);
  const { totp_registration_id } = Object(response.body.member);
  expect(await again()).toEqual({
    member_options: { mfa_phone_number: '', totp_registration_id },
    secondary_auth_initiated: null,
  });
});

test('a member who prefers TOTP has no SMS sent by itself', async () => {
  const { organization_id, member_id, session_token } = await signIn(client);
  const its = { organization_id, member_id, session_token };
  const secret = await secretOf(its);
  await authenticate({ ...its, code: totpCode(secret), set_mfa_enrollment: 'enroll' });
  await client.call('PUT', `/v1/b2b/organizations/${organization_id}/members/${member_id}`, {
    mfa_phone_number: phone,
  });
  const email_address = 'member@example.com';
  const code = await client.passcode(organization_id, email_address);
  const { body } = await client.authenticate({ organization_id, email_address, code });
  expect(body.mfa_required).toMatchObject({
    member_options: { mfa_phone_number: 'XXXXXXX0143' },
    secondary_auth_initiated: null,
  });
});

test('a TOTP code is used once within its step', async () => {
  const login = await stopped();
  const secret = await secretOf(login);
  const code = totpCode(secret);
  const { body } = await authenticate({ ...login, code });
  const { organization_id, member_id } = login;
  const { session_token } = body;
  const response = await authenticate({ organization_id, member_id, session_token, code });
  expect(refusalOf(response)).toBe('401 totp_code_already_authenticated');
});

test('a wrong TOTP code leaves the login good', async () => {
  const login = await stopped();
  const secret = await secretOf(login);
  const response = await authenticate({ ...login, code: wrongTotp(secret) });
  expect(refusalOf(response)).toBe('401 unable_to_authenticate_totp');
  expect((await authenticate({ ...login, code: totpCode(secret) })).status).toBe(200);
});

test('a TOTP code of minutes ago is wrong', async () => {
  const login = await stopped();
  const secret = await secretOf(login);
  const response = await authenticate({ ...login, code: totpCode(secret, -10) });
  expect(refusalOf(response)).toBe('401 unable_to_authenticate_totp');
});

test("a moved clock leaves an authenticator application's codes right", async () => {
  const login = await stopped();
  const secret = await secretOf(login);
  await client.advance(300);
  expect((await authenticate({ ...login, code: totpCode(secret) })).status).toBe(200);
});

test('ten wrong TOTP codes in a row lock the member', async () => {
  const login = await stopped();
  const secret = await secretOf(login);
  const code = wrongTotp(secret);
  for (let failure = 0; failure < 10; failure += 1) await authenticate({ ...login, code });
  const response = await authenticate({ ...login, code: totpCode(secret) });
  expect(refusalOf(response)).toBe('429 user_lock_limit_reached');
});

test('a registration that is not verified in time is void, and may be made anew', async () => {
  const { organization_id, member_id, session_token } = await signIn(client);
  const its = { organization_id, member_id, session_token };
  const secret = String((await create({ ...its, expiration_minutes: 5 })).body.secret);
  await client.advance(301);
  const late = await authenticate({ ...its, code: totpCode(secret) });
  expect(refusalOf(late)).toBe('401 expired_totp');
  const again = await secretOf(its);
  expect((await authenticate({ ...its, code: totpCode(again) })).status).toBe(200);
});

test.each([4, 1441, 5.5])('a registration of %d minutes is refused', async (expiration_minutes) => {
  const response = await create({ ...(await stopped()), expiration_minutes });
  expect(refusalOf(response)).toBe('400 invalid_expiration');
});

test('a member has one verified TOTP, until it is deleted', async () => {
  const login = await stopped();
  const { response } = await registerTotp(client, login);
  const { organization_id, member_id } = login;
  const { session_token } = response.body;
  const its = { organization_id, member_id, session_token };
  expect(refusalOf(await create(its))).toBe('400 active_totp_exists');
  const path = `/v1/b2b/organizations/${organization_id}/members/${member_id}/totp`;
  const { body } = await client.call('DELETE', path);
  expect(body.member).toMatchObject({ totp_registration_id: '', default_mfa_method: '' });
  expect((await create(its)).status).toBe(200);
});

test('a TOTP beside a phone needs a session on which the phone was shown', async () => {
  const login = await stoppedByMfa(client);
  const code = await smsPasscode(client, login.member_id);
  const { organization_id, member_id } = login;
  const its = { organization_id, member_id };
  const sms = await client.call('POST', '/v1/b2b/otps/sms/authenticate', { ...login, code });
  expect(refusalOf(await create(its))).toBe('400 no_session_arguments');
  const intermediate_session_token = await stopAgain(client, organization_id);
  expect(refusalOf(await create({ ...its, intermediate_session_token }))).toBe(
    '403 insufficient_factors',
  );
  const { session_token } = sms.body;
  expect((await create({ ...its, session_token })).status).toBe(200);
});

test.each([
  ['no session at all', { intermediate_session_token: undefined }, '400 no_session_arguments'],
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
  ['five digits', { code: '12345' }, '400 invalid_totp_code'],
  ['a recovery code', { code: 'abcd-efgh-jkmn' }, '400 recovery_code_used_as_totp_code'],
  ['an unknown member', { member_id: 'member-test-0' }, '404 member_not_found'],
])('a TOTP code with %s is refused, and stays good', async (_, change, expected) => {
  const login = await stopped();
  const code = totpCode(await secretOf(login));
  expect(refusalOf(await authenticate({ ...login, code, ...change }))).toBe(expected);
  expect((await authenticate({ ...login, code })).status).toBe(200);
});

test('a member without a registration has no TOTP', async () => {
  const response = await authenticate({ ...(await stopped()), code: '123456' });
  expect(refusalOf(response)).toBe('404 totp_not_found');
});

test("another member's login neither registers nor takes a TOTP", async () => {
  const login = await stopped();
  const code = totpCode(await secretOf(login));
  const { intermediate_session_token } = await stopped();
  const foreign = { ...login, intermediate_session_token };
  const type = '400 member_session_member_id_mismatch';
  expect(refusalOf(await create(foreign))).toBe(type);
  expect(refusalOf(await authenticate({ ...foreign, code }))).toBe(type);
});

test('an organization that allows SMS alone has no TOTP', async () => {
  const restricted = { mfa_methods: 'RESTRICTED', allowed_mfa_methods: ['sms_otp'] };
  const login = await stoppedByMfa(client, { ...required, ...restricted }, {});
  const type = '403 operation_restricted_by_organization_mfa_methods';
  expect(refusalOf(await create(login))).toBe(type);
  expect(refusalOf(await authenticate({ ...login, code: '123456' }))).toBe(type);
});
