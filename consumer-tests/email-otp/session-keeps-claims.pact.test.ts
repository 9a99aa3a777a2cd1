import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode with a session that has custom claims',
  state: given('a member has a fresh passcode and a session with custom claims', {
    claims: ['department', 'team'],
  }),
  operation: 'authenticate',
  request: (provided) => ({
    ...typedPasscode(provided),
    session_token: provided.session_token,
    session_duration_minutes: 30,
    session_custom_claims: { team: 'second team' },
  }),
  response: success({
    ...fullSession,
    member_session: { custom_claims: { department: 'first department', team: 'second team' } },
  }),
}).succeeds('a session that is shown keeps its claims, and takes new ones', (response) => {
  expect(response.member_session?.custom_claims).toEqual({
    department: 'first department',
    team: 'second team',
  });
});
