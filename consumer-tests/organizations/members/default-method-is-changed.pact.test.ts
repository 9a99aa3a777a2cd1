import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a change of the default MFA method of a member',
  state: given('a member with a phone has a session and a TOTP registration', {
    registration: 'verified',
  }),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({
    organization_id,
    member_id,
    default_mfa_method: 'totp',
  }),
  response: success({ member: { default_mfa_method: 'totp' } }),
}).test('a member gets another default method', async ({ login, request }) => {
  const response = await login.updateMember(request);
  expect(response.member.default_mfa_method).toBe('totp');
});
