import { given, interaction, placeholders, success } from '../../test-kit';

interaction({
  description: 'the second of two members by address',
  state: given('an organization has two members'),
  operation: 'get_member',
  request: ({ organization_id, other_email_address }) => ({
    organization_id,
    email_address: other_email_address,
  }),
  response: success({ member: { status: 'active' } }),
}).succeeds('one of two members is found by address', (response) => {
  expect(response.member.email_address).toBe(placeholders.email_address);
});
