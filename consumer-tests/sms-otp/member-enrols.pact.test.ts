import { finishedBySms, given, interaction, success } from '../test-kit';

interaction({
  description: 'an SMS passcode of a member who enrols in MFA',
  state: given('a member has a session and was sent an SMS passcode', {
    enrolment: 'not enrolled',
  }),
  operation: 'authenticate_sms_otp',
  request: ({ organization_id, member_id, session_token, sms_code }) => ({
    organization_id,
    member_id,
    session_token,
    code: sms_code,
    set_mfa_enrollment: 'enroll' as const,
  }),
  response: success({ ...finishedBySms, member: { mfa_enrolled: true } }),
}).succeeds('a member enrols in MFA with an SMS passcode', (response) => {
  expect(response.member.mfa_enrolled).toBe(true);
});
