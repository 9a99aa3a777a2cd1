import { filled, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'a check of a session that came by a creation and exchanges',
  state: given('a member went from one organization to another and has a session there'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: success({ session_token: filled, member: { status: 'active' } }),
}).succeeds('each session on the way between organizations is good', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
