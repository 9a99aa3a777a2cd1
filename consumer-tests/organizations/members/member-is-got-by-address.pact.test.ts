import { given, interaction, memberByAddress, success } from '../../test-kit';

interaction({
  description: 'a member by address',
  state: given('an active member'),
  operation: 'get_member',
  request: memberByAddress,
  response: success({ member: { status: 'active' } }),
}).test('a member is found by address', async ({ login, request }) => {
  const response = await login.getMember(request);
  expect(response.member.email_address).toBe(request.email_address);
});
