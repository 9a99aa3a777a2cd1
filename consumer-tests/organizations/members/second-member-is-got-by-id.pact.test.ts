import { given, interaction, placeholders, success } from '../../test-kit';

interaction({
  description: 'the second of two members by id',
  state: given('an organization has two members'),
  operation: 'get_member',
  request: ({ organization_id, other_member_id }) => ({
    organization_id,
    member_id: other_member_id,
  }),
  response: success({ member: { status: 'active' } }),
}).succeeds('one of two members is found by id', (response) => {
  expect(response.member.member_id).toBe(placeholders.member_id);
});
