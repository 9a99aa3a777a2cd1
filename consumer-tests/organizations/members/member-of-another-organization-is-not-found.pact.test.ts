import { allOf, given, interaction, listOf, success } from '../../test-kit';

interaction({
  description: 'a search for a member in another organization',
  state: given('two organizations with a member each'),
  operation: 'search_members',
  request: ({ other_organization_id, member_id }) => ({
    organization_ids: [other_organization_id],
    query: allOf({ member_ids: [member_id] }),
  }),
  response: success({ members: listOf(0), results_metadata: { total: 0 } }),
}).succeeds('a search stays in the organizations that it names', ({ results_metadata }) => {
  expect(results_metadata.total).toBe(0);
});
