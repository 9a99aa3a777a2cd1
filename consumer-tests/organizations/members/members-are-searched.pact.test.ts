import { given, interaction, listOf, placeholders, success } from '../../test-kit';

interaction({
  description: 'a search for the members of an organization',
  state: given('an organization has two members'),
  operation: 'search_members',
  request: ({ organization_id }) => ({ organization_ids: [organization_id] }),
  response: success({ members: listOf(2), results_metadata: { total: 2 } }),
}).succeeds('the members of an organization are found', ({ members, results_metadata }) => {
  expect(results_metadata.total).toBe(2);
  expect(members[0]?.member_id).toBe(placeholders.member_id);
});
