import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a change of the default MFA method of a member',
  state: given('a member with a phone has a session and a TOTP registration', {
    registration: 'verified',
  }),
  operation: 'update_member',
  request: (provided) => ({ ...memberById(provided), default_mfa_method: 'totp' }),
  response: success({ member: { default_mfa_method: 'totp' } }),
}).succeeds('a member gets another default method', (response) => {
  expect(response.member.default_mfa_method).toBe('totp');
});
