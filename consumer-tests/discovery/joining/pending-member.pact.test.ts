import {
  chosenOrganization,
  fullSession,
  given,
  interaction,
  placeholders,
  success,
} from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery in the organization of a pending member',
  state: given('an address has an intermediate session of discovery', {
    membership: 'pending member',
    mfa_policy: 'OPTIONAL',
  }),
  operation: 'exchange_intermediate_session',
  request: chosenOrganization,
  response: success({ ...fullSession, member: { status: 'active', email_address_verified: true } }),
}).succeeds('a pending member becomes active by an intermediate session', (response) => {
  expect(response.member_authenticated).toBe(true);
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.intermediate_session_token).toBe('');
  expect(response.member.status).toBe('active');
  expect(response.member.email_address_verified).toBe(true);
});
