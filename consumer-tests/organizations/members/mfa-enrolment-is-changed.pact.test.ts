import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'an enrolment of a member for MFA',
  state: given('an active member'),
  operation: 'update_member',
  request: (provided) => ({ ...memberById(provided), mfa_enrolled: true }),
  response: success({ member: { mfa_enrolled: true } }),
}).succeeds('a member is enrolled for MFA', (response) => {
  expect(response.member.mfa_enrolled).toBe(true);
});
