import { given, interaction, listOf, memberById, success } from '../test-kit';

interaction({
  description: 'a list of the sessions of a member whose session was revoked',
  state: given('a member has a session that was revoked', { revoked_by: 'session_token' }),
  operation: 'list_sessions',
  request: memberById,
  response: success({ member_sessions: listOf(0) }),
}).succeeds('sessions that were revoked are not listed', ({ member_sessions }) => {
  expect(member_sessions).toEqual([]);
});
