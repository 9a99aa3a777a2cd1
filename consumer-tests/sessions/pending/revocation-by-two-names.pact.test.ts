import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a revocation of a session by token and id',
  state: given('a member has a session'),
  operation: 'revoke_session',
  request: ({ session_token, member_session_id }) => ({ session_token, member_session_id }),
  response: refusal(400, 'too_many_session_revoke_arguments'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a revocation names a session once');
