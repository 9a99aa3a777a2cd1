import {
  anotherOrganization,
  given,
  interaction,
  noSessionYet,
  placeholders,
  present,
  success,
} from '../test-kit';

interaction({
  description: 'an exchange of a session where MFA is required',
  state: given('a member has a session and is in another organization', {
    other_organization: 'requires MFA',
  }),
  operation: 'exchange_session',
  request: anotherOrganization,
  response: success({ ...noSessionYet, mfa_required: present }),
}).succeeds('an exchange into an organization with MFA waits for it', (response) => {
  expect(response.member_authenticated).toBe(false);
  expect(response.session_token).toBe('');
  expect(response.intermediate_session_token).toBe(placeholders.intermediate_session_token);
  expect(response.mfa_required).toBeDefined();
});
