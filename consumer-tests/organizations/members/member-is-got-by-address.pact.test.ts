import { given, interaction, memberByAddress, success } from '../../test-kit';

interaction({
  description: 'a member by address',
  state: given('an active member'),
  operation: 'get_member',
  request: memberByAddress,
  response: success({ member: { status: 'active' } }),
}).succeeds('a member is found by address', (response, { request }) => {
  expect(response.member.email_address).toBe(request.email_address);
});
