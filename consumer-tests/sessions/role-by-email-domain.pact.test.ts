import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a check of a session for a permission of a role by e-mail domain',
  state: given('a member has a session and an organization that gives a role by e-mail domain', {
    domain: 'of the member',
    role_id: 'contract_editor',
    resource_id: 'stytch.organization',
    actions: ['update.info.name'],
  }),
  operation: 'authenticate_session',
  request: ({ session_token, organization_id }) => ({
    session_token,
    authorization_check: {
      organization_id,
      resource_id: 'stytch.organization',
      action: 'update.info.name',
    },
  }),
  response: success({ verdict: { authorized: true, granting_roles: ['contract_editor'] } }),
}).succeeds('a member has the roles of the e-mail domain', (response) => {
  expect(response.verdict?.granting_roles).toEqual(['contract_editor']);
});
