import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a revoked session by its JWT',
  state: given('a member has a session that was revoked', { revoked_by: 'session_token' }),
  operation: 'authenticate_session',
  request: ({ session_jwt }) => ({ session_jwt }),
  response: refusal(404, 'session_not_found'),
}).refuses('a session that was revoked is not found by its JWT either');
