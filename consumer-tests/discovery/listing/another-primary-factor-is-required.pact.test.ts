import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a list of organizations that take other methods',
  state: given(
    'an address has an intermediate session of discovery and its organization takes other methods',
  ),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({
    discovered_organizations: [
      { member_authenticated: false, primary_required: { allowed_auth_methods: ['google_oauth'] } },
    ],
  }),
}).succeeds('an organization of other methods is listed with those that it takes', (response) => {
  const [organization] = response.discovered_organizations;
  expect(organization?.primary_required?.allowed_auth_methods).toEqual(['google_oauth']);
});
