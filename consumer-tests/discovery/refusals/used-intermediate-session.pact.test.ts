import { chosenOrganization, given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery that was used already',
  state: given('an address has an intermediate session of discovery that was used already'),
  operation: 'exchange_intermediate_session',
  request: chosenOrganization,
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('an intermediate session of discovery is used once');
