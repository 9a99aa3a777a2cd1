import { given, interaction, placeholders, success } from '../../test-kit';

interaction({
  description: 'a list of organizations for an active member',
  state: given('an address has an intermediate session of discovery', {
    membership: 'active member',
    mfa_policy: 'OPTIONAL',
  }),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({
    discovered_organizations: [
      { member_authenticated: true, membership: { type: 'active_member' } },
    ],
  }),
}).succeeds('an active member sees the organization and needs nothing more', (response) => {
  const [organization] = response.discovered_organizations;
  expect(organization?.membership?.type).toBe('active_member');
  expect(organization?.member_authenticated).toBe(true);
  expect(response.email_address).toBe(placeholders.email_address);
});
