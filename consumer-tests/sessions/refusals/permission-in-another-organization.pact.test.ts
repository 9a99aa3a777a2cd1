import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session for a permission in another organization',
  state: given('a member has a session and is not in another organization'),
  operation: 'authenticate_session',
  request: ({ session_token, other_organization_id }) => ({
    session_token,
    authorization_check: {
      organization_id: other_organization_id,
      resource_id: 'stytch.organization',
      action: 'update.info.name',
    },
  }),
  response: refusal(403, 'session_authorization_tenancy_error'),
}).refuses('a session permits nothing in another organization');
