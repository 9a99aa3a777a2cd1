import {
  anotherOrganization,
  fullSession,
  given,
  interaction,
  placeholders,
  success,
} from '../test-kit';

interaction({
  description: 'an exchange of a session into an organization that has invited the member',
  state: given('a member has a session and was invited to another organization'),
  operation: 'exchange_session',
  request: anotherOrganization,
  response: success({ ...fullSession, member: { status: 'active' } }),
}).succeeds('a member who was invited becomes active by an exchange', (response) => {
  expect(response.member_authenticated).toBe(true);
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.member_session?.member_id).toBe(response.member_id);
  expect(response.member.status).toBe('active');
});
