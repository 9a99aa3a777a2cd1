import { given, interaction, success } from '../../../test-kit';

interaction({
  description: 'a search for members who were deleted',
  state: given('a member was deleted'),
  operation: 'search_members',
  request: ({ organization_id }) => ({
    organization_ids: [organization_id],
    query: {
      operator: 'AND' as const,
      operands: [{ filter_name: 'statuses', filter_value: ['deleted'] }],
    },
  }),
  response: success({ members: [{ status: 'deleted' }], results_metadata: { total: 1 } }),
}).test('a member who was deleted is found by that status', async ({ login, request }) => {
  const response = await login.searchMembers(request);
  expect(response.results_metadata.total).toBe(1);
});
