import { given, interaction, listOf, success } from '../../../test-kit';

interaction({
  description: 'the second page of a search for members',
  state: given('an organization has two members and a search has a second page'),
  operation: 'search_members',
  request: ({ organization_id, cursor }) => ({
    organization_ids: [organization_id],
    limit: 1,
    cursor,
  }),
  response: success({ members: listOf(1), results_metadata: { total: 2 } }),
}).succeeds('a second page is the last', (response) => {
  expect(response.members).toHaveLength(1);
  expect(response.results_metadata.next_cursor).toBeFalsy();
});
