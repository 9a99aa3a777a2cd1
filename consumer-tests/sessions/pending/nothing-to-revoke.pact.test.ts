import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a revocation of a session with an empty token',
  state: given('an active member'),
  operation: 'revoke_session',
  request: () => ({ session_token: '' }),
  response: refusal(400, 'no_session_revoke_arguments'),
  pending:
    'The type is official; that its status is 400, and that an empty token counts as none, is inferred.',
}).refuses('a revocation names a session or a member');
