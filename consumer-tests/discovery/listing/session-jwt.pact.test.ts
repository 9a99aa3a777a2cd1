import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a list of organizations by session JWT',
  state: given('a member has a session where another organization admits the e-mail domain'),
  operation: 'list_discovered_organizations',
  request: ({ session_jwt }) => ({ session_jwt }),
  response: success({ discovered_organizations: [{ membership: { type: 'active_member' } }] }),
}).succeeds('a session JWT lists memberships, and nothing that could be joined', (response) => {
  const [organization] = response.discovered_organizations;
  expect(organization?.membership?.type).toBe('active_member');
});
