import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a change of the name of a member who was made an hour ago',
  state: given('a member was made some minutes ago', { minutes_passed: 60 }),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({ organization_id, member_id, name: 'New Name' }),
  response: success({ member: { name: 'New Name' } }),
}).succeeds('a change of a member is told with its time', (response) => {
  expect(response.member.name).toBe('New Name');
});
