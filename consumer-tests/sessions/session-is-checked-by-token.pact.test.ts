import { filled, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'a check of a session by its token',
  state: given('a member has a session'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: success({ session_token: filled, session_jwt: filled }),
}).succeeds('a session is known by its token', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.session_jwt).toBe(placeholders.session_jwt);
  expect(response.member_session.member_id).toBe(response.member.member_id);
});
