import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session for a longer action than a role grants',
  state: given('a member has a session and a role of the organization', {
    role_id: 'contract_editor',
    resource_id: 'stytch.organization',
    actions: ['update.info'],
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
  response: refusal(403, 'session_authorization_error'),
}).refuses('an action that begins like a granted one is refused');
