import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a change of the name of a member',
  state: given('an active member'),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({
    organization_id,
    member_id,
    name: 'Second Name',
  }),
  response: success({ member: { name: 'Second Name' } }),
}).test('a member gets another name', async ({ login, request }) => {
  const response = await login.updateMember(request);
  expect(response.member.name).toBe('Second Name');
  expect(response.member.member_id).toBe(request.member_id);
});
