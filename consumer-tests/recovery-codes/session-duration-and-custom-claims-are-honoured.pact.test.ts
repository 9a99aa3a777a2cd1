import {
  finishedByRecoveryCode,
  given,
  interaction,
  success,
  typedRecoveryCode,
} from '../test-kit';

interaction({
  description: 'a recovery code with a session duration and custom claims',
  state: given('a login waits and the member has a recovery code', {
    recovery: 'fresh',
    intermediate_session: 'of this login',
  }),
  operation: 'recover',
  request: (provided) => ({
    ...typedRecoveryCode(provided),
    session_duration_minutes: 30,
    session_custom_claims: { department: 'engineering' },
  }),
  response: success({
    ...finishedByRecoveryCode,
    member_session: {
      ...finishedByRecoveryCode.member_session,
      custom_claims: { department: 'engineering' },
    },
  }),
}).succeeds(
  'the session that a recovery code opens carries the claims that the login asked for',
  (response) => {
    expect(response.member_session?.custom_claims).toEqual({ department: 'engineering' });
  },
);
