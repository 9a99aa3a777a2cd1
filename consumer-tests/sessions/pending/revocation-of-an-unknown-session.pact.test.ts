import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a revocation of a session that is unknown',
  state: given('a member shows a session that is unknown'),
  operation: 'revoke_session',
  request: ({ session_token }) => ({ session_token }),
  response: refusal(404, 'session_not_found'),
  pending: 'That it is 404 is inferred from the check of a session; it could as well be a success.',
}).refuses('a session that is unknown cannot be revoked');
