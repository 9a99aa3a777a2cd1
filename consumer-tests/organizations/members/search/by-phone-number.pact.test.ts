import { allOf, given, interaction, placeholders, success } from '../../../test-kit';

interaction({
  description: 'a search for members by phone number',
  state: given('an organization has two members who differ'),
  operation: 'search_members',
  request: ({ organization_id }) => ({
    organization_ids: [organization_id],
    query: allOf({ member_mfa_phone_numbers: ['+12025550143'] }),
  }),
  response: success({ members: [{ status: 'active' }], results_metadata: { total: 1 } }),
}).succeeds('members are found by phone number', (response) => {
  expect(response.members[0]?.member_id).toBe(placeholders.member_id);
  expect(response.results_metadata.total).toBe(1);
});
