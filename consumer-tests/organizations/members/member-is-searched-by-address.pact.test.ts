import { given, interaction, placeholders, success } from '../../test-kit';

interaction({
  description: 'a search for a member by address',
  state: given('an organization has two members'),
  operation: 'search_members',
  request: ({ organization_id, email_address }) => ({
    organization_ids: [organization_id],
    query: {
      operator: 'AND' as const,
      operands: [{ filter_name: 'member_emails', filter_value: [email_address] }],
    },
  }),
  response: success({ members: [{ status: 'active' }], results_metadata: { total: 1 } }),
}).test('one of two members is found by address', async ({ login, request }) => {
  const { members, results_metadata } = await login.searchMembers(request);
  expect(results_metadata.total).toBe(1);
  expect(members[0]?.email_address).toBe(placeholders.email_address);
});
