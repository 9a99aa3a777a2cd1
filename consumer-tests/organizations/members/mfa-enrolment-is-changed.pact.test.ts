import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'an enrolment of a member for MFA',
  state: given('an active member'),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({ organization_id, member_id, mfa_enrolled: true }),
  response: success({ member: { mfa_enrolled: true } }),
}).test('a member is enrolled for MFA', async ({ login, request }) => {
  const response = await login.updateMember(request);
  expect(response.member.mfa_enrolled).toBe(true);
});
