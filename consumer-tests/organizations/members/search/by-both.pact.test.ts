import { given, interaction, listOf, success } from '../../../test-kit';

interaction({
  description: 'a search for members by two filters that none of them passes',
  state: given('an organization has two members who differ'),
  operation: 'search_members',
  request: ({ organization_id, member_id }) => ({
    organization_ids: [organization_id],
    query: {
      operator: 'AND' as const,
      operands: [
        { filter_name: 'statuses', filter_value: ['pending'] },
        { filter_name: 'member_ids', filter_value: [member_id] },
      ],
    },
  }),
  response: success({ members: listOf(0), results_metadata: { total: 0 } }),
}).test('AND wants every filter to be passed', async ({ login, request }) => {
  const response = await login.searchMembers(request);
  expect(response.results_metadata.total).toBe(0);
});
