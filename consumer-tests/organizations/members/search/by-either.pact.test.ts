import { anyOf, given, interaction, listOf, success } from '../../../test-kit';

interaction({
  description: 'a search for members by either of two filters',
  state: given('an organization has two members who differ'),
  operation: 'search_members',
  request: ({ organization_id, member_id }) => ({
    organization_ids: [organization_id],
    query: anyOf({ statuses: ['pending'], member_ids: [member_id] }),
  }),
  response: success({ members: listOf(2), results_metadata: { total: 2 } }),
}).succeeds('OR wants one filter to be passed', (response) => {
  expect(response.results_metadata.total).toBe(2);
});
