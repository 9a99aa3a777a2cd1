import { given, interaction, memberById, success } from '../test-kit';

const two = interaction({
  description: 'a list of the two sessions of a member',
  state: given('a member has two sessions'),
  operation: 'list_sessions',
  request: memberById,
  response: success(),
});

test('every session of a member is listed', () =>
  two.play(async ({ login, request }) => {
    const { member_sessions } = await login.listSessions(request);
    expect(member_sessions[0]?.member_id).toBe(request.member_id);
  }));
