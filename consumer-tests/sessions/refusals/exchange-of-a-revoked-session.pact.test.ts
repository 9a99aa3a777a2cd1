import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an exchange of a session that was revoked',
  state: given('a member has a session that was revoked', { revoked_by: 'session_token' }),
  operation: 'exchange_session',
  request: ({ organization_id, session_token }) => ({ organization_id, session_token }),
  response: refusal(404, 'session_not_found'),
}).refuses('a session that was revoked is not exchanged');
