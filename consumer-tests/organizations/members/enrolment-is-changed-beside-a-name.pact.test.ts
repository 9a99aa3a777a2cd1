import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a change of a member that leaves the name',
  state: given('an active member'),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({
    organization_id,
    member_id,
    untrusted_metadata: { theme: 'first theme' },
  }),
  response: success({ member: { name: 'First Name' } }),
}).test('a change of something else leaves the name', async ({ login, request }) => {
  const response = await login.updateMember(request);
  expect(response.member.name).toBe('First Name');
});
