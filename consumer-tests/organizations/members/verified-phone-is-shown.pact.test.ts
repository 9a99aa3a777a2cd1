import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a member with a verified phone',
  state: given('a member has a verified phone'),
  operation: 'get_member',
  request: memberById,
  response: success({ member: { mfa_enrolled: true, default_mfa_method: 'sms_otp' } }),
}).succeeds('what a second factor set is kept', (response) => {
  expect(response.member.mfa_enrolled).toBe(true);
});
