import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a new organization by a malformed intermediate session',
  state: given('an organization'),
  operation: 'create_discovered_organization',
  request: () => ({ intermediate_session_token: 'malformed' }),
  response: refusal(400, 'invalid_session_token'),
}).refuses('an intermediate session that is none creates no organization');
