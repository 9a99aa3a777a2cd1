import { filled, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'a check of a session when another of the member was revoked',
  state: given('a member has a session and another that was revoked'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: success({ session_token: filled }),
}).succeeds('a session outlives the revocation of another of the same member', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
