import { allOf, given, interaction, placeholders, success } from '../../test-kit';

interaction({
  description: 'a search for a member by address',
  state: given('an organization has two members'),
  operation: 'search_members',
  request: ({ organization_id, email_address }) => ({
    organization_ids: [organization_id],
    query: allOf({ member_emails: [email_address] }),
  }),
  response: success({ members: [{ status: 'active' }], results_metadata: { total: 1 } }),
}).succeeds('one of two members is found by address', ({ members, results_metadata }) => {
  expect(results_metadata.total).toBe(1);
  expect(members[0]?.email_address).toBe(placeholders.email_address);
});
