import { given, interaction, listOf, memberById, success } from '../test-kit';

interaction({
  description: 'a list of the sessions of a member whose session has expired',
  state: given('a member has a session that has expired'),
  operation: 'list_sessions',
  request: memberById,
  response: success({ member_sessions: listOf(0) }),
}).test('a session that has expired is not listed', async ({ login, request }) => {
  const { member_sessions } = await login.listSessions(request);
  expect(member_sessions).toEqual([]);
});
