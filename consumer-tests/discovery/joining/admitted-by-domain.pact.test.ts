import {
  chosenOrganization,
  fullSession,
  given,
  interaction,
  placeholders,
  success,
} from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery where the e-mail domain is admitted',
  state: given(
    'an address has an intermediate session of discovery and an organization of its domain',
  ),
  operation: 'exchange_intermediate_session',
  request: chosenOrganization,
  response: success({ ...fullSession, member: { status: 'active', email_address_verified: true } }),
}).succeeds('an address of an admitted e-mail domain becomes a member', (response) => {
  expect(response.member_authenticated).toBe(true);
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.intermediate_session_token).toBe('');
  expect(response.member.status).toBe('active');
  expect(response.member_session?.member_id).toBe(response.member_id);
});
