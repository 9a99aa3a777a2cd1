import {
  anotherOrganization,
  fullSession,
  given,
  interaction,
  placeholders,
  success,
} from '../test-kit';

interaction({
  description: 'an exchange of a session by its token',
  state: given('a member has a session and is in another organization', {
    other_organization: 'asks for nothing more',
  }),
  operation: 'exchange_session',
  request: anotherOrganization,
  response: success(fullSession),
}).succeeds('a session is exchanged by its token for one in another organization', (response) => {
  expect(response.member_authenticated).toBe(true);
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.member_session?.member_id).toBe(response.member_id);
});
