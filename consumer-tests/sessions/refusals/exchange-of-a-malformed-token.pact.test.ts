import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an exchange of a malformed session token',
  state: given('an active member'),
  operation: 'exchange_session',
  request: ({ organization_id }) => ({ organization_id, session_token: 'malformed' }),
  response: refusal(400, 'invalid_session_token'),
}).refuses('a session token that is none is not exchanged');
