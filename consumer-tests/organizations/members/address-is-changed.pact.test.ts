import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a change of the address of a member',
  state: given('a member has a session'),
  operation: 'update_member',
  request: (provided) => ({ ...memberById(provided), email_address: 'second-address@example.com' }),
  response: success({
    member: { email_address: 'second-address@example.com', email_address_verified: false },
  }),
}).succeeds('a member gets another address, which is not verified yet', (response) => {
  expect(response.member.email_address_verified).toBe(false);
});
