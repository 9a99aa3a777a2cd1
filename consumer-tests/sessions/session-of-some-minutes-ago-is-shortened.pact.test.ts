import { exampleText, filled, given, interaction, success } from '../test-kit';

interaction({
  description: 'a check that has a session of twenty minutes ago end in ten',
  state: given('a member has a session and some minutes have passed', { minutes_passed: 20 }),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token, session_duration_minutes: 10 }),
  response: success({ session_token: filled }),
}).succeeds('a duration counts from now, also when it is shorter', (response) => {
  expect(response.member_session.expires_at).toBe(exampleText('expires_at'));
});
