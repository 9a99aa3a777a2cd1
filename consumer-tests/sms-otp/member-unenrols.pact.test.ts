import { finishedBySms, given, interaction, success } from '../test-kit';

interaction({
  description: 'an SMS passcode of a member who leaves MFA',
  state: given('a member has a session and was sent an SMS passcode', { enrolment: 'enrolled' }),
  operation: 'authenticate_sms_otp',
  request: ({ organization_id, member_id, session_token, sms_code }) => ({
    organization_id,
    member_id,
    session_token,
    code: sms_code,
    set_mfa_enrollment: 'unenroll' as const,
  }),
  response: success({ ...finishedBySms, member: { mfa_enrolled: false } }),
}).succeeds('a member leaves MFA with an SMS passcode', (response) => {
  expect(response.member.mfa_enrolled).toBe(false);
});
