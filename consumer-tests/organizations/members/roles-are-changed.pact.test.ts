import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a change of the roles of a member',
  state: given('an active member'),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({
    organization_id,
    member_id,
    roles: ['stytch_admin'],
  }),
  response: success({ member: { is_admin: true } }),
}).test('a member becomes an admin', async ({ login, request }) => {
  const response = await login.updateMember(request);
  expect(response.member.is_admin).toBe(true);
});
