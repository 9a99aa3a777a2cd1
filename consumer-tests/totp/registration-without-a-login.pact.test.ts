import { filled, given, interaction, memberById, placeholders, success } from '../test-kit';

interaction({
  description: 'a TOTP registration of a member who has no second factor, without a login',
  state: given('a member has nothing enrolled'),
  operation: 'create_totp',
  request: memberById,
  response: success({
    totp_registration_id: filled,
    secret: filled,
    qr_code: filled,
    recovery_codes: [filled],
  }),
}).succeeds(
  'a member who has no second factor registers an authenticator application without a login',
  (response) => {
    expect(response.secret).toBe('example-totp-secret');
    expect(response.qr_code).toBe('example-qr-code');
    expect(response.recovery_codes).toEqual([placeholders.recovery_code]);
  },
);
