import { allOf, given, interaction, success } from '../../../test-kit';

interaction({
  description: 'a search for members who were deleted',
  state: given('a member was deleted'),
  operation: 'search_members',
  request: ({ organization_id }) => ({
    organization_ids: [organization_id],
    query: allOf({ statuses: ['deleted'] }),
  }),
  response: success({ members: [{ status: 'deleted' }], results_metadata: { total: 1 } }),
}).succeeds('a member who was deleted is found by that status', (response) => {
  expect(response.results_metadata.total).toBe(1);
});
