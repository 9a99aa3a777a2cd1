import { finishedBySms, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'an SMS passcode that extends a session by half an hour',
  state: given('a member has a session and was sent an SMS passcode', { enrolment: 'enrolled' }),
  operation: 'authenticate_sms_otp',
  request: ({ organization_id, member_id, session_token, sms_code }) => ({
    organization_id,
    member_id,
    session_token,
    code: sms_code,
    session_duration_minutes: 30,
  }),
  response: success(finishedBySms),
}).succeeds('an SMS passcode extends the session that it is added to', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
