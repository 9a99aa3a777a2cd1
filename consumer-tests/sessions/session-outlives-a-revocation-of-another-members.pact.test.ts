import { filled, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'a check of a session when those of another member were revoked',
  state: given('a member has a session and those of another member were revoked'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: success({ session_token: filled, session_jwt: filled }),
}).succeeds('a session outlives the revocation of another member’s', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.session_jwt).toBe(placeholders.session_jwt);
  expect(response.member_session.member_id).toBe(response.member.member_id);
});
