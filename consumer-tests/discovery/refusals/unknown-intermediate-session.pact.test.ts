import { chosenOrganization, given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery that is unknown',
  state: given('a member has an intermediate session that is unknown'),
  operation: 'exchange_intermediate_session',
  request: chosenOrganization,
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('an intermediate session of discovery that is unknown is not found');
