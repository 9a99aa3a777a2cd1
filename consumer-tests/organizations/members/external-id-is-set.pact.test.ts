import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'an external id of a member',
  state: given('an active member'),
  operation: 'update_member',
  request: (provided) => ({ ...memberById(provided), external_id: 'contract-test.external-id' }),
  response: success({ member: { external_id: 'contract-test.external-id' } }),
}).succeeds('a member gets an external id', (response) => {
  expect(response.member.external_id).toBe('contract-test.external-id');
});
