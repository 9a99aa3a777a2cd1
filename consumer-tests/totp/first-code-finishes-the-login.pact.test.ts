import {
  filled,
  finishedByTotp,
  given,
  interaction,
  placeholders,
  success,
  typedTotpCode,
} from '../test-kit';

interaction({
  description: 'the first code of a TOTP registration',
  state: given('a login waits for the first code of a TOTP registration', {
    intermediate_session: 'of this login',
  }),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: success({
    ...finishedByTotp,
    member: { default_mfa_method: 'totp', totp_registration_id: filled },
  }),
}).succeeds(
  'the first code of an authenticator application finishes the login, and makes it the default',
  (response) => {
    expect(response.session_token).toBe(placeholders.session_token);
    expect(response.session_jwt).toBe(placeholders.session_jwt);
    expect(response.member_session?.member_id).toBe(response.member_id);
    expect(response.member.default_mfa_method).toBe('totp');
  },
);
