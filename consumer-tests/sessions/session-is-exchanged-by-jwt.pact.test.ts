import { fullSession, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'an exchange of a session by its JWT',
  state: given('a member has a session and is in another organization', {
    other_organization: 'asks for nothing more',
  }),
  operation: 'exchange_session',
  request: ({ session_jwt, other_organization_id }) => ({
    session_jwt,
    organization_id: other_organization_id,
  }),
  response: success(fullSession),
}).succeeds('a session is exchanged by its JWT for one in another organization', (response) => {
  expect(response.member_authenticated).toBe(true);
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.member_session?.member_id).toBe(response.member_id);
});
