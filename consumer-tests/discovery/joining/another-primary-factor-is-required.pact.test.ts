import { chosenOrganization, given, interaction, noSessionYet, success } from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery where other methods are allowed',
  state: given(
    'an address has an intermediate session of discovery and its organization takes other methods',
  ),
  operation: 'exchange_intermediate_session',
  request: chosenOrganization,
  response: success({
    ...noSessionYet,
    primary_required: { allowed_auth_methods: ['google_oauth'] },
  }),
}).succeeds('an organization of other methods says which it takes', (response) => {
  expect(response.member_authenticated).toBe(false);
  expect(response.primary_required?.allowed_auth_methods).toEqual(['google_oauth']);
});
