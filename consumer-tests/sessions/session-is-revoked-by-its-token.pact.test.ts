import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a revocation of a session by its token',
  state: given('a member has a session'),
  operation: 'revoke_session',
  request: ({ session_token }) => ({ session_token }),
  response: success(),
}).test('a session is revoked by its token', async ({ login, request }) => {
  const response = await login.revokeSession(request);
  expect(response.status_code).toBe(200);
});
