import {
  given,
  interaction,
  noSessionYet,
  placeholders,
  shaped,
  success,
  typedPasscode,
} from '../test-kit';

interaction({
  description: 'a fresh passcode where MFA is required and a phone is enrolled',
  state: given('the organization requires MFA and the member has a fresh passcode', {
    enrolled: 'phone',
  }),
  operation: 'authenticate',
  request: typedPasscode,
  response: success({
    ...noSessionYet,
    mfa_required: {
      secondary_auth_initiated: 'sms_otp',
      member_options: { mfa_phone_number: shaped('X+\\d{4}', 'XXXXXXX0100') },
    },
  }),
}).succeeds('a member with a phone is sent an SMS and asked for its code', (response) => {
  expect(response.member_authenticated).toBe(false);
  expect(response.session_token).toBe('');
  expect(response.intermediate_session_token).toBe(placeholders.intermediate_session_token);
  expect(response.mfa_required?.secondary_auth_initiated).toBe('sms_otp');
  expect(response.mfa_required?.member_options?.mfa_phone_number).toBe('XXXXXXX0100');
});
