import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a revocation of a session by its member',
  state: given('a member has a session'),
  operation: 'revoke_session',
  request: ({ member_id }) => ({ member_id }),
  response: success(),
}).succeeds('a session is revoked by its member', (response) => {
  expect(response.status_code).toBe(200);
});
