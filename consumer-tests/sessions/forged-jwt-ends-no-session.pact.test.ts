import { given, interaction, listOf, memberById, success } from '../test-kit';

interaction({
  description: 'a list of the sessions of a member after a forged JWT was tried',
  state: given('a member has a session and a JWT of it was forged and tried in vain'),
  operation: 'list_sessions',
  request: memberById,
  response: success({ member_sessions: listOf(1) }),
}).succeeds(
  'a JWT that was forged opens nothing, and ends no session',
  ({ member_sessions }, { request }) => {
    expect(member_sessions.map(({ member_id }) => member_id)).toEqual([request.member_id]);
  },
);
