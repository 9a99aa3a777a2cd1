import { given, interaction, listOf, success } from '../../../test-kit';

interaction({
  description: 'a search for members where one was deleted',
  state: given('a member was deleted'),
  operation: 'search_members',
  request: ({ organization_id }) => ({ organization_ids: [organization_id] }),
  response: success({ members: listOf(0), results_metadata: { total: 0 } }),
}).succeeds('a member who was deleted is not found', (response) => {
  expect(response.results_metadata.total).toBe(0);
});
