import { exampleText, filled, given, interaction, success } from '../test-kit';

interaction({
  description: 'a check of a session of half an hour',
  state: given('a member has a session of some minutes', { minutes: 30 }),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: success({ session_token: filled }),
}).succeeds('a check without a duration does not extend a session', (response) => {
  expect(response.member_session.expires_at).toBe(exampleText('expires_at'));
});
