import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a member when another organization was changed',
  state: given('another organization and its members were changed'),
  operation: 'get_member',
  request: memberById,
  response: success({ member: { name: 'First Name' }, organization: { mfa_policy: 'OPTIONAL' } }),
}).succeeds('a change of one organization leaves the others alone', (response) => {
  expect(response.member.name).toBe('First Name');
});
