import { given, interaction, memberByAddress, success } from '../../test-kit';

interaction({
  description: 'a request for a passcode of an active member',
  state: given('an active member'),
  operation: 'login_or_signup',
  request: memberByAddress,
  response: success({ member_created: false, member: { status: 'active' } }),
}).succeeds('a member who exists is sent a passcode and stays who they are', (response) => {
  expect(response.member_created).toBe(false);
  expect(response.member.status).toBe('active');
  expect(response.member_id).toBe(response.member.member_id);
});
