import { given, interaction, listOf, memberById, success } from '../test-kit';

interaction({
  description: 'a list of the sessions of a member whose session was revoked',
  state: given('a member has a session that was revoked', { revoked_by: 'session_token' }),
  operation: 'list_sessions',
  request: memberById,
  response: success({ member_sessions: listOf(0) }),
}).test('sessions that were revoked are not listed', async ({ login, request }) => {
  const { member_sessions } = await login.listSessions(request);
  expect(member_sessions).toEqual([]);
});
