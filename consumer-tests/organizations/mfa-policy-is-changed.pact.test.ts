import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a change of the MFA policy of an organization',
  state: given('an organization'),
  operation: 'update_organization',
  request: ({ organization_id }) => ({ organization_id, mfa_policy: 'REQUIRED_FOR_ALL' }),
  response: success({ organization: { mfa_policy: 'REQUIRED_FOR_ALL' } }),
}).succeeds('an organization asks for MFA from now on', ({ organization }, { request }) => {
  expect(organization.mfa_policy).toBe('REQUIRED_FOR_ALL');
  expect(organization.organization_id).toBe(request.organization_id);
});
