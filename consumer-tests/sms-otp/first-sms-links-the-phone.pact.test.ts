import { given, interaction, success, waitingLogin } from '../test-kit';

interaction({
  description: 'an SMS to the first phone of a member',
  state: given('a login waits for a phone number'),
  operation: 'send_sms_otp',
  request: (provided) => ({ ...waitingLogin(provided), mfa_phone_number: '+12025550177' }),
  response: success({ member: { mfa_phone_number: '+12025550177' } }),
}).succeeds('the number that the first SMS goes to becomes the phone of the member', (response) => {
  expect(response.member.mfa_phone_number).toBe('+12025550177');
});
