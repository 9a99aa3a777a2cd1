import { given, interaction, listOf, success } from '../../test-kit';

interaction({
  description: 'a list of organizations after requests that were refused',
  state: given(
    'an address has an intermediate session of discovery after requests that must be refused',
    {
      refused: [
        'a passcode that a newer one replaced',
        'a passcode that was asked to live for a minute',
        'a list by nothing',
        'a list by two sessions',
        'an exchange where nobody is admitted',
        'an exchange where another domain is admitted',
        'an exchange where the organization is suspended',
        'a creation with a session of four minutes',
      ],
    },
  ),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({ discovered_organizations: listOf(0) }),
}).succeeds('what is refused joins and creates no organization', (response) => {
  expect(response.discovered_organizations).toEqual([]);
});
