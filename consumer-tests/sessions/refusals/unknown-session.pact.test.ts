import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session that is unknown',
  state: given('a member shows a session that is unknown'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: refusal(404, 'session_not_found'),
}).refuses('a session that is unknown is not found');
