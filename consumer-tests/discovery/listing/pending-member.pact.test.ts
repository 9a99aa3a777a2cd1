import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a list of organizations for a pending member',
  state: given('an address has an intermediate session of discovery', {
    membership: 'pending member',
    mfa_policy: 'OPTIONAL',
  }),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({
    discovered_organizations: [
      {
        member_authenticated: true,
        membership: { type: 'pending_member', member: { status: 'pending' } },
      },
    ],
  }),
}).succeeds('a pending member sees the organization, and stays pending', (response) => {
  const [organization] = response.discovered_organizations;
  expect(organization?.membership?.type).toBe('pending_member');
  expect(organization?.membership?.member?.status).toBe('pending');
});
