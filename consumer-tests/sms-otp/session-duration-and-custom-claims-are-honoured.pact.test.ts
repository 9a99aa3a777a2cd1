import { finishedBySms, given, interaction, success, typedSmsPasscode } from '../test-kit';

interaction({
  description: 'an SMS passcode with a session duration and custom claims',
  state: given('a login waits for the SMS passcode that was sent', {
    intermediate_session: 'of this login',
  }),
  operation: 'authenticate_sms_otp',
  request: (provided) => ({
    ...typedSmsPasscode(provided),
    session_duration_minutes: 30,
    session_custom_claims: { department: 'engineering' },
  }),
  response: success({
    ...finishedBySms,
    member_session: {
      ...finishedBySms.member_session,
      custom_claims: { department: 'engineering' },
    },
  }),
}).succeeds(
  'the session that an SMS passcode opens carries the claims that the login asked for',
  (response) => {
    expect(response.member_session?.custom_claims).toEqual({ department: 'engineering' });
  },
);
