import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a change of the name of a member',
  state: given('an active member'),
  operation: 'update_member',
  request: (provided) => ({ ...memberById(provided), name: 'Second Name' }),
  response: success({ member: { name: 'Second Name' } }),
}).succeeds('a member gets another name', (response, { request }) => {
  expect(response.member.name).toBe('Second Name');
  expect(response.member.member_id).toBe(request.member_id);
});
