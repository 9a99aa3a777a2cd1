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
}).test('nobody leaves MFA where the organization requires it', async ({ login, request }) => {
  const response = await login.authenticateSms(request);
  expect(response.member.mfa_enrolled).toBe(true);
});
