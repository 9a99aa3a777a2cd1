import { given, interaction, placeholders, success } from '../../../test-kit';

interaction({
  description: 'a search for members by status',
  state: given('an organization has two members who differ'),
  operation: 'search_members',
  request: ({ organization_id }) => ({
    organization_ids: [organization_id],
    query: {
      operator: 'AND' as const,
      operands: [{ filter_name: 'statuses', filter_value: ['active'] }],
    },
  }),
  response: success({ members: [{ status: 'active' }], results_metadata: { total: 1 } }),
}).test('members are found by status', async ({ login, request }) => {
  const response = await login.searchMembers(request);
  expect(response.members[0]?.member_id).toBe(placeholders.member_id);
  expect(response.results_metadata.total).toBe(1);
});
