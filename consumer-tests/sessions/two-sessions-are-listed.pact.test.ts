import { given, interaction, listOf, memberById, success } from '../test-kit';

interaction({
  description: 'a list of the two sessions of a member',
  state: given('a member has two sessions'),
  operation: 'list_sessions',
  request: memberById,
  response: success({ member_sessions: listOf(2) }),
}).succeeds('every session of a member is listed', ({ member_sessions }, { request }) => {
  const owners = member_sessions.map(({ member_id }) => member_id);
  expect(owners).toEqual([request.member_id, request.member_id]);
});
