import { given, interaction, listOf, success } from '../../test-kit';

interaction({
  description: 'a list of organizations for an address of a domain that nobody has verified',
  state: given(
    'an address has an intermediate session of discovery and an organization of its domain',
  ),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({ discovered_organizations: listOf(0) }),
}).succeeds('an organization is not listed whose domain nobody has verified', (response) => {
  expect(response.discovered_organizations).toEqual([]);
});
