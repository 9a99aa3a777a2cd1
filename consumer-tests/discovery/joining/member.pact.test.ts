import {
  chosenOrganization,
  fullSession,
  given,
  interaction,
  placeholders,
  success,
} from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery in the organization of a member',
  state: given('an address has an intermediate session of discovery', {
    membership: 'active member',
    mfa_policy: 'OPTIONAL',
  }),
  operation: 'exchange_intermediate_session',
  request: chosenOrganization,
  response: success({ ...fullSession, member: { status: 'active' } }),
}).succeeds('a member is logged in by an intermediate session of discovery', (response) => {
  expect(response.member_authenticated).toBe(true);
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.intermediate_session_token).toBe('');
  expect(response.member_session?.member_id).toBe(response.member_id);
  expect(response.organization.organization_id).toBe(placeholders.organization_id);
});
