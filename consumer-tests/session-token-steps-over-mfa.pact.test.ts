import { fullSession, given, interaction, success } from './test-kit';

const withToken = interaction({
  description: 'a fresh passcode with a valid session_token where MFA is required',
  state: given('the organization requires MFA and the member has a session and a fresh passcode'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code, session_token }) => ({
    organization_id,
    email_address,
    code,
    session_token,
    session_duration_minutes: 60,
  }),
  answer: success(fullSession),
});

test('a member who shows a valid session token is not asked for MFA again', () =>
  withToken.play(async ({ login, request }) => {
    const answer = await login.authenticate(request);
    expect(answer.member_authenticated).toBe(true);
    expect(answer.member_session?.expires_at).toBe('2026-01-01T11:00:00Z');
  }));
