import { chosenOrganization, given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery in a suspended organization',
  state: given(
    'an address has an intermediate session of discovery and its organization is suspended',
  ),
  operation: 'exchange_intermediate_session',
  request: chosenOrganization,
  response: refusal(403, 'organization_suspended'),
  pending: 'That one organization of a project can be suspended is inferred.',
}).refuses('a suspended organization is not joined');
