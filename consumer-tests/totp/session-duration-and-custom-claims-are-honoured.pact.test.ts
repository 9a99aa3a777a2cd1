import { finishedByTotp, given, interaction, success, typedTotpCode } from '../test-kit';

interaction({
  description: 'a TOTP code with a session duration and custom claims',
  state: given('a login waits for the first code of a TOTP registration', {
    intermediate_session: 'of this login',
  }),
  operation: 'authenticate_totp',
  request: (provided) => ({
    ...typedTotpCode(provided),
    session_duration_minutes: 30,
    session_custom_claims: { department: 'engineering' },
  }),
  response: success({
    ...finishedByTotp,
    member_session: {
      ...finishedByTotp.member_session,
      custom_claims: { department: 'engineering' },
    },
  }),
}).succeeds(
  'the session that a TOTP code opens carries the claims that the login asked for',
  (response) => {
    expect(response.member_session?.custom_claims).toEqual({ department: 'engineering' });
  },
);
