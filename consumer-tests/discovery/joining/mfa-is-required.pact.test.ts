import {
  chosenOrganization,
  given,
  interaction,
  noSessionYet,
  placeholders,
  present,
  success,
} from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery where MFA is required',
  state: given('an address has an intermediate session of discovery', {
    membership: 'active member',
    mfa_policy: 'REQUIRED_FOR_ALL',
  }),
  operation: 'exchange_intermediate_session',
  request: chosenOrganization,
  response: success({ ...noSessionYet, mfa_required: present }),
}).succeeds('an organization that requires MFA keeps the intermediate session', (response) => {
  expect(response.member_authenticated).toBe(false);
  expect(response.session_token).toBe('');
  expect(response.intermediate_session_token).toBe(placeholders.intermediate_session_token);
  expect(response.mfa_required).toBeDefined();
});
