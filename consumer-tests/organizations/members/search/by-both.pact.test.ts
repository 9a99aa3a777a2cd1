import { allOf, given, interaction, listOf, success } from '../../../test-kit';

interaction({
  description: 'a search for members by two filters that none of them passes',
  state: given('an organization has two members who differ'),
  operation: 'search_members',
  request: ({ organization_id, member_id }) => ({
    organization_ids: [organization_id],
    query: allOf({ statuses: ['pending'], member_ids: [member_id] }),
  }),
  response: success({ members: listOf(0), results_metadata: { total: 0 } }),
}).succeeds('AND wants every filter to be passed', (response) => {
  expect(response.results_metadata.total).toBe(0);
});
