import { anotherOrganization, given, interaction, noSessionYet, success } from '../test-kit';

interaction({
  description: 'an exchange of a session where other methods are required',
  state: given('a member has a session and is in another organization', {
    other_organization: 'takes other methods',
  }),
  operation: 'exchange_session',
  request: anotherOrganization,
  response: success({
    ...noSessionYet,
    primary_required: { allowed_auth_methods: ['google_oauth'] },
  }),
}).succeeds('an exchange into an organization of other methods names them', (response) => {
  expect(response.member_authenticated).toBe(false);
  expect(response.primary_required?.allowed_auth_methods).toEqual(['google_oauth']);
});
