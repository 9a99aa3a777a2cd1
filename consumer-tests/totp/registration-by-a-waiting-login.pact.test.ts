import { filled, given, interaction, placeholders, success, waitingLogin } from '../test-kit';

interaction({
  description: 'a TOTP registration by a login that waits for MFA',
  state: given('a login waits for MFA and nothing is enrolled'),
  operation: 'create_totp',
  request: waitingLogin,
  response: success({
    totp_registration_id: filled,
    secret: filled,
    qr_code: filled,
    recovery_codes: [filled],
  }),
}).succeeds('a member whose login waits registers an authenticator application', (response) => {
  expect(response.secret).toBe('example-totp-secret');
  expect(response.qr_code).toBe('example-qr-code');
  expect(response.recovery_codes).toEqual([placeholders.recovery_code]);
});
