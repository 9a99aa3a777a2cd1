import {
  finishedBySms,
  given,
  interaction,
  placeholders,
  success,
  typedSmsPasscode,
} from '../test-kit';

interaction({
  description: 'the SMS passcode that the first phone of a member was sent',
  state: given('a login was sent an SMS to the first phone of the member'),
  operation: 'authenticate_sms_otp',
  request: typedSmsPasscode,
  response: success({ ...finishedBySms, member: { mfa_phone_number: '+12025550143' } }),
}).succeeds('the first phone stays that of the member', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.member.mfa_phone_number).toBe('+12025550143');
});
