import { filled, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'a check of a session that another check extended',
  state: given('a member has a session that a check extended and gave claims'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: success({ session_token: filled }),
}).succeeds('an extension and its claims are kept', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
