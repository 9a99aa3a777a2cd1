import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a revocation of a session by its JWT',
  state: given('a member has a session'),
  operation: 'revoke_session',
  request: ({ session_jwt }) => ({ session_jwt }),
  response: success(),
}).succeeds('a session is revoked by its JWT', (response) => {
  expect(response.status_code).toBe(200);
});
