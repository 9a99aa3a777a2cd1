import { filled, given, interaction, placeholders, success, waitingLogin } from '../test-kit';

interaction({
  description: 'another SMS to the phone of a member',
  state: given('a login waits for the SMS passcode that was sent', {
    intermediate_session: 'of this login',
  }),
  operation: 'send_sms_otp',
  request: waitingLogin,
  response: success({ member: { mfa_phone_number: filled } }),
}).succeeds('a member who got no SMS has another one sent', (response) => {
  expect(response.member_id).toBe(placeholders.member_id);
  expect(response.member.mfa_phone_number).toBe('+12025550100');
});
