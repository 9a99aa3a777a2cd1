import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a list of organizations by an intermediate session that was used already',
  state: given('an address has an intermediate session of discovery that was used already'),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('an intermediate session that was used lists nothing');
