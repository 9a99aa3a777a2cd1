import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session with a malformed token',
  state: given('an active member'),
  operation: 'authenticate_session',
  request: () => ({ session_token: 'malformed' }),
  response: refusal(400, 'invalid_session_token'),
}).refuses('a session token that is none is refused');
