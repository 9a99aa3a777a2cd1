import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session that has expired by its JWT',
  state: given('a member has a session that has expired'),
  operation: 'authenticate_session',
  request: ({ session_jwt }) => ({ session_jwt }),
  response: refusal(404, 'session_not_found'),
}).refuses('a session that has expired is not found by its JWT either');
