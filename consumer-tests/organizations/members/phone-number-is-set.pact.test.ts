import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a first phone number of a member',
  state: given('an active member'),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({
    organization_id,
    member_id,
    mfa_phone_number: '+12025550144',
  }),
  response: success({ member: { mfa_phone_number: '+12025550144' } }),
}).test('a member gets a phone number', async ({ login, request }) => {
  const response = await login.updateMember(request);
  expect(response.member.mfa_phone_number).toBe('+12025550144');
});
