import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a list of organizations by a malformed intermediate session',
  state: given('an organization'),
  operation: 'list_discovered_organizations',
  request: () => ({ intermediate_session_token: 'malformed' }),
  response: refusal(400, 'invalid_session_token'),
}).refuses('an intermediate session that is none lists nothing');
