import { exampleText, filled, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'a check of a session that extends it by its JWT',
  state: given('a member has a session'),
  operation: 'authenticate_session',
  request: ({ session_jwt }) => ({ session_jwt, session_duration_minutes: 120 }),
  response: success({ session_token: filled, session_jwt: filled }),
}).succeeds('a check by the JWT extends the session as well', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.session_jwt).toBe(placeholders.session_jwt);
  expect(response.member_session.member_id).toBe(response.member.member_id);
  expect(response.member_session.expires_at).toBe(exampleText('expires_at'));
});
