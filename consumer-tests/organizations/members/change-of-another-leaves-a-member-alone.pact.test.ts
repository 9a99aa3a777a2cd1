import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a member when another one was changed',
  state: given('one of two members was changed'),
  operation: 'get_member',
  request: memberById,
  response: success({ member: { name: 'First Name' } }),
}).succeeds('a change of one member leaves the others alone', (response) => {
  expect(response.member.name).toBe('First Name');
});
