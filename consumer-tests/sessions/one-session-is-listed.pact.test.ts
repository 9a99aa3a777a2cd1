import { given, interaction, listOf, memberById, success } from '../test-kit';

interaction({
  description: 'a list of the one session of a member',
  state: given('a member has a session'),
  operation: 'list_sessions',
  request: memberById,
  response: success({ member_sessions: listOf(1) }),
}).succeeds('the session of a member is listed', ({ member_sessions }, { request }) => {
  expect(member_sessions.map(({ member_id }) => member_id)).toEqual([request.member_id]);
  expect(member_sessions[0]?.organization_id).toBe(request.organization_id);
});
