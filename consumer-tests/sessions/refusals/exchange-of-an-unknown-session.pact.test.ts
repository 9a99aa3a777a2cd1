import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an exchange of a session that is unknown',
  state: given('a member shows a session that is unknown'),
  operation: 'exchange_session',
  request: ({ organization_id, session_token }) => ({ organization_id, session_token }),
  response: refusal(404, 'session_not_found'),
}).refuses('a session that is unknown is not exchanged');
