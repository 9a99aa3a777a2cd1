import { given, interaction, listOf, success } from '../../test-kit';

interaction({
  description: 'the members of an organization after requests for passcodes that were refused',
  state: given('a member of an organization after requests for passcodes that must be refused', {
    refused: [
      'one that lives for a minute',
      'one that lives for sixteen minutes',
      'one to sign up with that lives for a minute',
      'one in a language that there is not',
      'one of a stranger where nobody is admitted',
      'one of a stranger of another domain',
      'one of a stranger whose domain ends alike',
      'one of a stranger whose name holds the domain',
      'one where passcodes are not taken',
    ],
  }),
  operation: 'search_members',
  request: ({ organization_id }) => ({ organization_ids: [organization_id] }),
  response: success({ members: listOf(1), results_metadata: { total: 1 } }),
}).succeeds('a request that is refused signs nobody up', (response) => {
  expect(response.results_metadata.total).toBe(1);
});
