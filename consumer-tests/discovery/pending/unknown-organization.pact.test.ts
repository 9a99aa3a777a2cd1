import { given, interaction, refusal, unknownOrganizationId } from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery in an organization that does not exist',
  state: given('an address has an intermediate session of discovery', {
    membership: 'active member',
    mfa_policy: 'OPTIONAL',
  }),
  operation: 'exchange_intermediate_session',
  request: ({ intermediate_session_token }) => ({
    intermediate_session_token,
    organization_id: unknownOrganizationId,
  }),
  response: refusal(404, 'organization_not_found'),
  pending: 'The type is official; its text and its status 404 are inferred.',
}).refuses('an organization that does not exist cannot be joined');
