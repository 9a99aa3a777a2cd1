import {
  finishedBySms,
  given,
  interaction,
  placeholders,
  success,
  typedSmsPasscode,
} from '../test-kit';

interaction({
  description: 'the SMS passcode of a login that waits for it',
  state: given('a login waits for the SMS passcode that was sent', {
    intermediate_session: 'of this login',
  }),
  operation: 'authenticate_sms_otp',
  request: typedSmsPasscode,
  response: success({
    ...finishedBySms,
    member: { mfa_enrolled: true, default_mfa_method: 'sms_otp' },
  }),
}).succeeds(
  'the passcode of an SMS finishes the login, and enrols the member where MFA is required',
  (response) => {
    expect(response.session_token).toBe(placeholders.session_token);
    expect(response.session_jwt).toBe(placeholders.session_jwt);
    expect(response.member_session?.member_id).toBe(response.member_id);
    expect(response.member.mfa_enrolled).toBe(true);
    expect(response.member.default_mfa_method).toBe('sms_otp');
  },
);
