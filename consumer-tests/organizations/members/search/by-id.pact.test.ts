import { allOf, given, interaction, placeholders, success } from '../../../test-kit';

interaction({
  description: 'a search for one of two members by id',
  state: given('an organization has two members who differ'),
  operation: 'search_members',
  request: ({ organization_id, member_id }) => ({
    organization_ids: [organization_id],
    query: allOf({ member_ids: [member_id] }),
  }),
  response: success({ members: [{ status: 'active' }], results_metadata: { total: 1 } }),
}).succeeds('a member is found by id', (response) => {
  expect(response.members[0]?.member_id).toBe(placeholders.member_id);
  expect(response.results_metadata.total).toBe(1);
});
