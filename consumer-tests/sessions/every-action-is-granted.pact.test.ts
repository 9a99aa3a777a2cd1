import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a check of a session for a permission that a role grants with every action',
  state: given('a member has a session and a role of the organization', {
    role_id: 'contract_editor',
    resource_id: 'stytch.organization',
    actions: ['*'],
  }),
  operation: 'authenticate_session',
  request: ({ session_token, organization_id }) => ({
    session_token,
    authorization_check: { organization_id, resource_id: 'stytch.organization', action: 'delete' },
  }),
  response: success({ verdict: { authorized: true, granting_roles: ['contract_editor'] } }),
}).succeeds('a role with every action grants each of them', (response) => {
  expect(response.verdict?.granting_roles).toEqual(['contract_editor']);
});
