import { filled, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'a check of a session to which a TOTP code was added',
  state: given('a member with a phone has a session and a TOTP registration', {
    registration: 'verified',
  }),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: success({ session_token: filled }),
}).succeeds('a session keeps the factors that were added to it', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
