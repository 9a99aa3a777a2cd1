import { given, interaction, memberById, placeholders, success } from '../../test-kit';

const member = { session_token: placeholders.session_token };

interaction({
  description: 'a change of the own name with the session of the member',
  state: given('a member has a session'),
  operation: 'update_member',
  request: (provided) => ({ ...memberById(provided), name: 'Second Name' }),
  headers: ({ session_token }) => ({ 'X-Stytch-Member-Session': session_token }),
  response: success({ member: { name: 'Second Name' } }),
}).test('a member changes the own name', async ({ login, request }) => {
  const response = await login.updateMemberAs(request, member);
  expect(response.member.name).toBe('Second Name');
});
