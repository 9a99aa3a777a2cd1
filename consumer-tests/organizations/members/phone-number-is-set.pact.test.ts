import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a first phone number of a member',
  state: given('an active member'),
  operation: 'update_member',
  request: (provided) => ({ ...memberById(provided), mfa_phone_number: '+12025550144' }),
  response: success({ member: { mfa_phone_number: '+12025550144' } }),
}).succeeds('a member gets a phone number', (response) => {
  expect(response.member.mfa_phone_number).toBe('+12025550144');
});
