import { given, interaction, listOf, success } from '../../test-kit';

interaction({
  description: 'a list of organizations for an address of another domain',
  state: given(
    'an address has an intermediate session of discovery and an organization of another domain',
  ),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({ discovered_organizations: listOf(0) }),
}).succeeds('an organization of another domain is not listed', (response) => {
  expect(response.discovered_organizations).toEqual([]);
});
