import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery that has expired',
  state: given('an address has an intermediate session of discovery that has expired'),
  operation: 'exchange_intermediate_session',
  request: ({ intermediate_session_token, organization_id }) => ({
    intermediate_session_token,
    organization_id,
  }),
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses(
  'an intermediate session of discovery does not work after it has expired',
  ({ login, request }) => login.joinOrganization(request),
);
