import { finishedBySms, given, interaction, success, typedSmsPasscode } from '../test-kit';

interaction({
  description: 'an SMS passcode of a member who may not leave MFA',
  state: given('a login waits for the SMS passcode that was sent', {
    intermediate_session: 'of this login',
  }),
  operation: 'authenticate_sms_otp',
  request: (provided) => ({
    ...typedSmsPasscode(provided),
    set_mfa_enrollment: 'unenroll' as const,
  }),
  response: success({ ...finishedBySms, member: { mfa_enrolled: true } }),
}).succeeds('nobody leaves MFA where the organization requires it', (response) => {
  expect(response.member.mfa_enrolled).toBe(true);
});
