import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session that was revoked by its id',
  state: given('a member has a session that was revoked', { revoked_by: 'member_session_id' }),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: refusal(404, 'session_not_found'),
}).refuses('a session that was revoked by its id is not found');
