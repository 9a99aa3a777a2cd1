import { type Emulator, startEmulator } from './start-emulator';
import { Client } from './testing/client';
import { refusalOf } from './testing/refusal-of';
import { sdkOf } from './testing/sdk-of';
import { registerTotp, stopAgain, stoppedByMfa } from './testing/second-factor';

let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterAll(() => emulator.close());

const recover = (body: object) => client.call('POST', '/v1/b2b/recovery_codes/recover', body);

/** A member with a verified TOTP whose next login was stopped by MFA. */
async function stopped() {
  const first = await stoppedByMfa(client, { mfa_policy: 'REQUIRED_FOR_ALL' }, {});
  const { recovery_codes, response } = await registerTotp(client, first);
  const { organization_id, member_id } = first;
  const intermediate_session_token = await stopAgain(client, organization_id);
  const [recovery_code = ''] = recovery_codes;
  const login = { organization_id, member_id, intermediate_session_token };
  return { login, recovery_codes, recovery_code, session_token: response.body.session_token };
}

test('a recovery code finishes a login that needs MFA, by the official SDK', async () => {
  const { login, recovery_code } = await stopped();
  const response = await sdkOf(emulator).recoveryCodes.recover({
    ...login,
    recovery_code,
    session_duration_minutes: 5,
    session_custom_claims: { team: 'blue' },
  });
  expect(response.recovery_codes_remaining).toBe(9);
  expect(response.member_session).toMatchObject({
    custom_claims: { team: 'blue' },
    authentication_factors: [
      { type: 'email_otp' },
      { type: 'recovery_codes', delivery_method: 'recovery_code' },
    ],
  });
});

test('a recovery code unenrolls nothing', async () => {
  const { login, recovery_code } = await stopped();
  const { body } = await recover({ ...login, recovery_code });
  expect(body.member).toMatchObject({
    mfa_enrolled: true,
    totp_registration_id: expect.stringMatching(/^member-totp-test-/),
  });
});

test('a recovery code is used once, and not listed any more', async () => {
  const { login, recovery_code, recovery_codes, session_token } = await stopped();
  await recover({ ...login, recovery_code });
  const { organization_id, member_id } = login;
  const its = { organization_id, member_id };
  const again = await recover({ ...its, session_token, recovery_code });
  expect(refusalOf(again)).toBe('401 unable_to_authenticate_recovery_code');
  const listed = await sdkOf(emulator).recoveryCodes.get(its);
  expect(listed.recovery_codes).toEqual(recovery_codes.slice(1));
});

test('a recovery code is added to a session as well', async () => {
  const { login, recovery_code, session_token } = await stopped();
  const { organization_id, member_id } = login;
  const { body } = await recover({ organization_id, member_id, session_token, recovery_code });
  expect(body.session_token).toBe(session_token);
  expect(Object(body.member_session).authentication_factors).toHaveLength(3);
});

test('a rotation voids the recovery codes before', async () => {
  const { login, recovery_code, recovery_codes } = await stopped();
  const { organization_id, member_id } = login;
  const rotated = await sdkOf(emulator).recoveryCodes.rotate({ organization_id, member_id });
  expect(rotated.recovery_codes).toHaveLength(10);
  expect(rotated.recovery_codes.filter((code) => recovery_codes.includes(code))).toEqual([]);
  const old = await recover({ ...login, recovery_code });
  expect(refusalOf(old)).toBe('401 unable_to_authenticate_recovery_code');
  const [fresh] = rotated.recovery_codes;
  expect((await recover({ ...login, recovery_code: fresh })).status).toBe(200);
});

test('ten wrong recovery codes in a row lock the member', async () => {
  const { login, recovery_code } = await stopped();
  const wrong = { ...login, recovery_code: '0000-0000-0000' };
  for (let failure = 0; failure < 10; failure += 1) await recover(wrong);
  expect(refusalOf(await recover({ ...login, recovery_code }))).toBe('429 user_lock_limit_reached');
});

test.each([
  ['a wrong code', { recovery_code: '0000-0000-0000' }, '401 unable_to_authenticate_recovery_code'],
  ['a code of another form', { recovery_code: 'code' }, '400 invalid_recovery_code'],
  ['a TOTP code', { recovery_code: '123456' }, '400 totp_code_used_as_recovery_code'],
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
])('to recover with %s is refused, and the code stays good', async (_, change, expected) => {
  const { login, recovery_code } = await stopped();
  expect(refusalOf(await recover({ ...login, recovery_code, ...change }))).toBe(expected);
  expect((await recover({ ...login, recovery_code })).status).toBe(200);
});

test("another member's login takes no recovery code", async () => {
  const { login, recovery_code } = await stopped();
  const { intermediate_session_token } = await stoppedByMfa(client);
  const response = await recover({ ...login, intermediate_session_token, recovery_code });
  expect(refusalOf(response)).toBe('400 member_session_member_id_mismatch');
});

test('a member without a verified TOTP has no recovery codes', async () => {
  const login = await stoppedByMfa(client, { mfa_policy: 'REQUIRED_FOR_ALL' }, {});
  const created = await client.call('POST', '/v1/b2b/totp', login);
  const [recovery_code] = Object(created.body.recovery_codes);
  const { organization_id, member_id } = login;
  const path = `/v1/b2b/recovery_codes/${organization_id}/${member_id}`;
  const rotate = '/v1/b2b/recovery_codes/rotate';
  for (const response of [
    await client.call('GET', path),
    await client.call('POST', rotate, { organization_id, member_id }),
    await recover({ ...login, recovery_code }),
  ]) {
    expect(refusalOf(response)).toBe('400 no_active_recovery_code_backed_factor');
  }
});
