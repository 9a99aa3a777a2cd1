import { given, interaction, listOf, success } from '../../test-kit';

interaction({
  description: 'a list of organizations for a deleted member',
  state: given(
    'an address has an intermediate session of discovery and its membership was deleted',
  ),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({ discovered_organizations: listOf(0) }),
}).succeeds('a member who was deleted sees the organization no more', (response) => {
  expect(response.discovered_organizations).toEqual([]);
});
