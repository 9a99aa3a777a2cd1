import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a change of the roles of a member',
  state: given('an active member'),
  operation: 'update_member',
  request: (provided) => ({ ...memberById(provided), roles: ['stytch_admin'] }),
  response: success({ member: { is_admin: true } }),
}).succeeds('a member becomes an admin', (response) => {
  expect(response.member.is_admin).toBe(true);
});
