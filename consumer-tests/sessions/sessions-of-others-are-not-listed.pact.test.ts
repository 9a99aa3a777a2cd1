import { given, interaction, listOf, memberById, success } from '../test-kit';

interaction({
  description: 'a list of the sessions of one of two members',
  state: given('two members have a session each'),
  operation: 'list_sessions',
  request: memberById,
  response: success({ member_sessions: listOf(1) }),
}).succeeds('the sessions of other members are not listed', ({ member_sessions }, { request }) => {
  expect(member_sessions[0]?.member_id).toBe(request.member_id);
});
