import { exampleText, filled, given, interaction, success } from '../test-kit';

interaction({
  description: 'a check of a session of twenty minutes ago',
  state: given('a member has a session and some minutes have passed', { minutes_passed: 20 }),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: success({ session_token: filled }),
}).succeeds('a check leaves start and end of a session alone', (response) => {
  expect(response.member_session.expires_at).toBe(exampleText('expires_at'));
});
