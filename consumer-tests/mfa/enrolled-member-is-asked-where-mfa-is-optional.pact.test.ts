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
  description: 'the passcode of a member who is enrolled where MFA is optional',
  state: given(
    'the organization leaves MFA to its members and one who is enrolled has a fresh passcode',
    { enrolled: 'phone' },
  ),
  operation: 'authenticate',
  request: typedPasscode,
  response: success({
    ...noSessionYet,
    member: { mfa_enrolled: true },
    organization: { mfa_policy: 'OPTIONAL' },
    mfa_required: {
      secondary_auth_initiated: 'sms_otp',
      member_options: {
        mfa_phone_number: shaped('X+\\d{4}', 'XXXXXXX0100'),
        totp_registration_id: '',
      },
    },
  }),
}).succeeds(
  'a member who is enrolled is asked for MFA, whatever the organization asks of the others',
  (response) => {
    expect(response.member_authenticated).toBe(false);
    expect(response.session_token).toBe('');
    expect(response.intermediate_session_token).toBe(placeholders.intermediate_session_token);
    expect(response.mfa_required?.secondary_auth_initiated).toBe('sms_otp');
  },
);
