import { given, interaction, memberById, success } from '../test-kit';

const rest = interaction({
  description: 'a list of the sessions of a member whose session was revoked',
  state: given('a member has a session that was revoked', { revoked_by: 'session_token' }),
  operation: 'list_sessions',
  request: memberById,
  response: success(),
});

test('sessions that were revoked are not listed', () =>
  rest.play(async ({ login, request }) => {
    const { member_sessions } = await login.listSessions(request);
    expect(member_sessions).toBeDefined();
  }));
