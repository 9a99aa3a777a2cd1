import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a change of the name of an organization that was made an hour ago',
  state: given('a member was made some minutes ago', { minutes_passed: 60 }),
  operation: 'update_organization',
  request: ({ organization_id }) => ({ organization_id, organization_name: 'New Name' }),
  response: success({ organization: { organization_name: 'New Name' } }),
}).succeeds('a change of an organization is told with its time', (response) => {
  expect(response.organization.organization_name).toBe('New Name');
});
