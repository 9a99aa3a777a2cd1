import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a member by id',
  state: given('an active member'),
  operation: 'get_member',
  request: memberById,
  response: success({ member: { status: 'active' } }),
}).test('a member is found by id', async ({ login, request }) => {
  const response = await login.getMember(request);
  expect(response.member.member_id).toBe(request.member_id);
});
