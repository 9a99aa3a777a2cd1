import { exampleText, filled, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'a check of a session that extends it by half an hour',
  state: given('a member has a session'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token, session_duration_minutes: 30 }),
  response: success({ session_token: filled, session_jwt: filled }),
}).succeeds('a check with a duration extends the session', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.session_jwt).toBe(placeholders.session_jwt);
  expect(response.member_session.member_id).toBe(response.member.member_id);
  expect(response.member_session.expires_at).toBe(exampleText('expires_at'));
});
