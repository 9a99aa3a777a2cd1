import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a list of organizations for an invited member',
  state: given('an address has an intermediate session of discovery and was invited'),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({ discovered_organizations: [{ membership: { type: 'invited_member' } }] }),
}).succeeds('a member who was invited sees the organization', (response) => {
  const [organization] = response.discovered_organizations;
  expect(organization?.membership?.type).toBe('invited_member');
});
