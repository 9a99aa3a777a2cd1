import { given, interaction, present, success } from '../../test-kit';

interaction({
  description: 'a list of organizations that require MFA',
  state: given('an address has an intermediate session of discovery', {
    membership: 'active member',
    mfa_policy: 'REQUIRED_FOR_ALL',
  }),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({
    discovered_organizations: [{ member_authenticated: false, mfa_required: present }],
  }),
}).succeeds('an organization that requires MFA is listed with what the login lacks', (response) => {
  const [organization] = response.discovered_organizations;
  expect(organization?.member_authenticated).toBe(false);
  expect(organization?.mfa_required).toBeDefined();
  expect(organization?.mfa_required?.secondary_auth_initiated).toBeFalsy();
});
