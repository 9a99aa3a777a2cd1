import { finishedBySms, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'an SMS passcode with a session of the member',
  state: given('a member has a session and was sent an SMS passcode', {
    enrolment: 'not enrolled',
  }),
  operation: 'authenticate_sms_otp',
  request: ({ organization_id, member_id, session_token, sms_code }) => ({
    organization_id,
    member_id,
    session_token,
    code: sms_code,
  }),
  response: success({ ...finishedBySms, member: { mfa_enrolled: false } }),
}).succeeds(
  'an SMS passcode is added to a session, and enrols nobody where MFA is optional',
  (response) => {
    expect(response.session_token).toBe(placeholders.session_token);
    expect(response.member.mfa_enrolled).toBe(false);
  },
);
