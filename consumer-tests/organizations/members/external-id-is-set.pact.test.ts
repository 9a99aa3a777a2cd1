import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'an external id of a member',
  state: given('an active member'),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({
    organization_id,
    member_id,
    external_id: 'contract-test.external-id',
  }),
  response: success({ member: { external_id: 'contract-test.external-id' } }),
}).test('a member gets an external id', async ({ login, request }) => {
  const response = await login.updateMember(request);
  expect(response.member.external_id).toBe('contract-test.external-id');
});
