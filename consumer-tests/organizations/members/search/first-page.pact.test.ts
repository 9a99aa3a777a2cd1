import { filled, given, interaction, listOf, success } from '../../../test-kit';

interaction({
  description: 'the first page of a search for members',
  state: given('an organization has two members'),
  operation: 'search_members',
  request: ({ organization_id }) => ({ organization_ids: [organization_id], limit: 1 }),
  response: success({ members: listOf(1), results_metadata: { total: 2, next_cursor: filled } }),
}).succeeds('a first page says where the next begins', (response) => {
  expect(response.members).toHaveLength(1);
  expect(response.results_metadata.next_cursor).toBeTruthy();
});
