import { given, interaction, listOf, success } from '../../test-kit';

interaction({
  description: 'a list of organizations for an address of a domain that is provisioned no more',
  state: given(
    'an address has an intermediate session of discovery and its domain is provisioned no more',
  ),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({ discovered_organizations: listOf(0) }),
}).succeeds('an organization that provisions nobody is not listed', (response) => {
  expect(response.discovered_organizations).toEqual([]);
});
