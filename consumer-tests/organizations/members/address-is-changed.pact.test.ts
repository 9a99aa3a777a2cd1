import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a change of the address of a member',
  state: given('a member has a session'),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({
    organization_id,
    member_id,
    email_address: 'second-address@example.com',
  }),
  response: success({
    member: { email_address: 'second-address@example.com', email_address_verified: false },
  }),
}).test('a member gets another address, which is not verified yet', async ({ login, request }) => {
  const response = await login.updateMember(request);
  expect(response.member.email_address_verified).toBe(false);
});
