import {
  finishedByTotp,
  given,
  interaction,
  placeholders,
  success,
  typedTotpCode,
} from '../test-kit';

interaction({
  description: 'a code of a verified TOTP registration',
  state: given('a login waits for a code of a verified TOTP registration'),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: success(finishedByTotp),
}).succeeds('the code of an authenticator application finishes a later login', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.session_jwt).toBe(placeholders.session_jwt);
  expect(response.member_session?.member_id).toBe(response.member_id);
});
