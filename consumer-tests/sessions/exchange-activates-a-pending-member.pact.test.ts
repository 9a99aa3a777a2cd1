import {
  anotherOrganization,
  fullSession,
  given,
  interaction,
  placeholders,
  success,
} from '../test-kit';

interaction({
  description: 'an exchange of a session into an organization where the member is pending',
  state: given('a member has a session and is in another organization', {
    other_organization: 'has the member as pending',
  }),
  operation: 'exchange_session',
  request: anotherOrganization,
  response: success({ ...fullSession, member: { status: 'active', email_address_verified: true } }),
}).succeeds('a pending member becomes active by an exchange', (response) => {
  expect(response.member_authenticated).toBe(true);
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.member_session?.member_id).toBe(response.member_id);
  expect(response.member.status).toBe('active');
  expect(response.member.email_address_verified).toBe(true);
});
