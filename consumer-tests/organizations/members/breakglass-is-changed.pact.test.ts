import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a change of a member to breakglass',
  state: given('an active member'),
  operation: 'update_member',
  request: (provided) => ({ ...memberById(provided), is_breakglass: true }),
  response: success({ member: { is_breakglass: true } }),
}).succeeds('a member becomes breakglass', (response) => {
  expect(response.member.is_breakglass).toBe(true);
});
