import { given, interaction, placeholders, success } from '../../../test-kit';

interaction({
  description: 'a search for one of two members by id',
  state: given('an organization has two members who differ'),
  operation: 'search_members',
  request: ({ organization_id, member_id }) => ({
    organization_ids: [organization_id],
    query: {
      operator: 'AND' as const,
      operands: [{ filter_name: 'member_ids', filter_value: [member_id] }],
    },
  }),
  response: success({ members: [{ status: 'active' }], results_metadata: { total: 1 } }),
}).test('a member is found by id', async ({ login, request }) => {
  const response = await login.searchMembers(request);
  expect(response.members[0]?.member_id).toBe(placeholders.member_id);
  expect(response.results_metadata.total).toBe(1);
});
