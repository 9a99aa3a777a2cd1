import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode with a session duration and custom claims',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  request: (provided) => ({
    ...typedPasscode(provided),
    session_duration_minutes: 30,
    session_custom_claims: { department: 'engineering' },
  }),
  response: success({
    ...fullSession,
    member_session: { custom_claims: { department: 'engineering' } },
  }),
}).succeeds('a session carries the claims that the login asked for', (response) => {
  expect(response.member_session?.custom_claims).toEqual({ department: 'engineering' });
  expect(response.member_session?.expires_at).toBe('2026-01-01T11:00:00Z');
});
