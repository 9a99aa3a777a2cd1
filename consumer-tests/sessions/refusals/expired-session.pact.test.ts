import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session that has expired',
  state: given('a member has a session that has expired'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: refusal(404, 'session_not_found'),
}).refuses('a session that has expired is not found');
