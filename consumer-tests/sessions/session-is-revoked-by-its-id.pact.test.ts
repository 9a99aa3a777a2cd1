import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a revocation of a session by its id',
  state: given('a member has a session'),
  operation: 'revoke_session',
  request: ({ member_session_id }) => ({ member_session_id }),
  response: success(),
}).succeeds('a session is revoked by its id', (response) => {
  expect(response.status_code).toBe(200);
});
