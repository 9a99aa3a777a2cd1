import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a check of a session for a permission that a role grants',
  state: given('a member has a session and a role of the organization', {
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
}).succeeds('a check for a permission tells which role grants it', ({ verdict }) => {
  expect(verdict).toMatchObject({ authorized: true, granting_roles: ['contract_editor'] });
});
