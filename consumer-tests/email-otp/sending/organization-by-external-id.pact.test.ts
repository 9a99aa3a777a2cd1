import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a request for a passcode in an organization by its external id',
  state: given('an organization and its member have external ids'),
  operation: 'login_or_signup',
  request: ({ organization_external_id, email_address }) => ({
    organization_id: organization_external_id,
    email_address,
  }),
  response: success({ member_created: false }),
}).succeeds('an organization is found by its external id', (response) => {
  expect(response.member_created).toBe(false);
});
