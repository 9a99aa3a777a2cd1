import { given, interaction, memberByAddress, success } from '../../test-kit';

interaction({
  description: 'a member who is locked',
  state: given('the member is locked after too many wrong passcodes'),
  operation: 'get_member',
  request: memberByAddress,
  response: success({ member: { is_locked: true } }),
}).succeeds('a member who is locked is shown as that', (response) => {
  expect(response.member.is_locked).toBe(true);
});
