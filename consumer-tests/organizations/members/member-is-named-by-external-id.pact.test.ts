import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a change of a member by external id',
  state: given('an organization and its member have external ids'),
  operation: 'update_member',
  request: ({ organization_id, external_id }) => ({
    organization_id,
    member_id: external_id,
    name: 'Second Name',
  }),
  response: success({ member: { name: 'Second Name' } }),
}).succeeds('a member is changed by external id', (response) => {
  expect(response.member.name).toBe('Second Name');
});
