import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a member by id',
  state: given('an active member'),
  operation: 'get_member',
  request: memberById,
  response: success({ member: { status: 'active' } }),
}).succeeds('a member is found by id', (response, { request }) => {
  expect(response.member.member_id).toBe(request.member_id);
});
