import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a malformed intermediate session of discovery',
  state: given('an organization'),
  operation: 'exchange_intermediate_session',
  request: ({ organization_id }) => ({ intermediate_session_token: 'malformed', organization_id }),
  response: refusal(400, 'invalid_session_token'),
}).refuses('an intermediate session of discovery that is none is refused');
