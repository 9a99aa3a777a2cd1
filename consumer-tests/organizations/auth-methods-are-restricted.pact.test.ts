import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a change of the methods of an organization',
  state: given('an organization'),
  operation: 'update_organization',
  request: ({ organization_id }) => ({
    organization_id,
    auth_methods: 'RESTRICTED',
    allowed_auth_methods: ['email_otp'],
  }),
  response: success({
    organization: { auth_methods: 'RESTRICTED', allowed_auth_methods: ['email_otp'] },
  }),
}).succeeds('an organization restricts its methods', ({ organization }) => {
  expect(organization.allowed_auth_methods).toEqual(['email_otp']);
});
