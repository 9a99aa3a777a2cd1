import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode with a valid session_token where MFA is required',
  state: given('the organization requires MFA and the member has a session and a fresh passcode'),
  operation: 'authenticate',
  request: (provided) => ({
    ...typedPasscode(provided),
    session_token: provided.session_token,
    session_duration_minutes: 60,
  }),
  response: success(fullSession),
}).succeeds('a member who shows a valid session token is not asked for MFA again', (response) => {
  expect(response.member_authenticated).toBe(true);
  expect(response.member_session?.expires_at).toBe('2026-01-01T11:00:00Z');
});
