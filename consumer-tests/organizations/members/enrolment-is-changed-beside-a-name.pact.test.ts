import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a change of a member that leaves the name',
  state: given('an active member'),
  operation: 'update_member',
  request: (provided) => ({
    ...memberById(provided),
    untrusted_metadata: { theme: 'first theme' },
  }),
  response: success({ member: { name: 'First Name' } }),
}).succeeds('a change of something else leaves the name', (response) => {
  expect(response.member.name).toBe('First Name');
});
