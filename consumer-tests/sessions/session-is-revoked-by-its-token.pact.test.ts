import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a revocation of a session by its token',
  state: given('a member has a session'),
  operation: 'revoke_session',
  request: ({ session_token }) => ({ session_token }),
  response: success(),
}).succeeds('a session is revoked by its token', (response) => {
  expect(response.status_code).toBe(200);
});
