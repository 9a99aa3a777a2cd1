import { given, interaction, listOf, success } from '../../test-kit';

interaction({
  description: 'a search for a member in another organization',
  state: given('two organizations with a member each'),
  operation: 'search_members',
  request: ({ other_organization_id, member_id }) => ({
    organization_ids: [other_organization_id],
    query: {
      operator: 'AND' as const,
      operands: [{ filter_name: 'member_ids', filter_value: [member_id] }],
    },
  }),
  response: success({ members: listOf(0), results_metadata: { total: 0 } }),
}).test('a search stays in the organizations that it names', async ({ login, request }) => {
  const { results_metadata } = await login.searchMembers(request);
  expect(results_metadata.total).toBe(0);
});
