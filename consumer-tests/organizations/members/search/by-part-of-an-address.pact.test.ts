import { allOf, given, interaction, placeholders, success } from '../../../test-kit';

interaction({
  description: 'a search for members by part of an address',
  state: given('an organization has two members who differ'),
  operation: 'search_members',
  request: ({ organization_id, email_address }) => ({
    organization_ids: [organization_id],
    query: allOf({ member_email_fuzzy: email_address }),
  }),
  response: success({ members: [{ status: 'active' }], results_metadata: { total: 1 } }),
}).succeeds('members are found by part of an address', (response) => {
  expect(response.members[0]?.member_id).toBe(placeholders.member_id);
  expect(response.results_metadata.total).toBe(1);
});
