import { given, interaction, placeholders, refusal } from '../../test-kit';

const member = { session_token: placeholders.session_token };

interaction({
  description: 'a change of another organization with the session of a member',
  state: given('a member has a session and is in another organization', {
    other_organization: 'asks for nothing more',
  }),
  operation: 'update_organization',
  request: ({ other_organization_id }) => ({
    organization_id: other_organization_id,
    organization_name: 'Second Name',
  }),
  headers: ({ session_token }) => ({ 'X-Stytch-Member-Session': session_token }),
  response: refusal(403, 'session_authorization_tenancy_error'),
}).refuses('a session has no permission in another organization', ({ login, request }) =>
  login.updateOrganizationAs(request, member),
);
