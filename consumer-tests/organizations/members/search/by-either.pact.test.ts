import { given, interaction, listOf, success } from '../../../test-kit';

interaction({
  description: 'a search for members by either of two filters',
  state: given('an organization has two members who differ'),
  operation: 'search_members',
  request: ({ organization_id, member_id }) => ({
    organization_ids: [organization_id],
    query: {
      operator: 'OR' as const,
      operands: [
        { filter_name: 'statuses', filter_value: ['pending'] },
        { filter_name: 'member_ids', filter_value: [member_id] },
      ],
    },
  }),
  response: success({ members: listOf(2), results_metadata: { total: 2 } }),
}).test('OR wants one filter to be passed', async ({ login, request }) => {
  const response = await login.searchMembers(request);
  expect(response.results_metadata.total).toBe(2);
});
