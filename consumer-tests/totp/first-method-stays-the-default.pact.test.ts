import { filled, given, interaction, shaped, success } from '../test-kit';

interaction({
  description: 'a TOTP code of a member whose default is a phone',
  state: given('a member with a phone has a session and a TOTP registration', {
    registration: 'new',
  }),
  operation: 'authenticate_totp',
  request: ({ organization_id, member_id, session_token, totp_code }) => ({
    organization_id,
    member_id,
    session_token,
    code: totp_code,
  }),
  response: success({
    session_token: filled,
    session_jwt: filled,
    member_session: {
      authentication_factors: [
        {
          type: shaped('email_otp|otp|totp', 'totp'),
          delivery_method: shaped('email|sms|authenticator_app', 'authenticator_app'),
        },
      ],
    },
    member: { default_mfa_method: 'sms_otp' },
  }),
}).succeeds('the first method stays the default', (response) => {
  expect(response.member.default_mfa_method).toBe('sms_otp');
});
