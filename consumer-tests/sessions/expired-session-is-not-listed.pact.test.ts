import { given, interaction, listOf, memberById, success } from '../test-kit';

interaction({
  description: 'a list of the sessions of a member whose session has expired',
  state: given('a member has a session that has expired'),
  operation: 'list_sessions',
  request: memberById,
  response: success({ member_sessions: listOf(0) }),
}).succeeds('a session that has expired is not listed', ({ member_sessions }) => {
  expect(member_sessions).toEqual([]);
});
