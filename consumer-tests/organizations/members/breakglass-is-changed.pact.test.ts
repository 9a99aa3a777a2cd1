import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a change of a member to breakglass',
  state: given('an active member'),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({
    organization_id,
    member_id,
    is_breakglass: true,
  }),
  response: success({ member: { is_breakglass: true } }),
}).test('a member becomes breakglass', async ({ login, request }) => {
  const response = await login.updateMember(request);
  expect(response.member.is_breakglass).toBe(true);
});
