import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session with a forged JWT',
  state: given('a member shows a session JWT that was forged'),
  operation: 'authenticate_session',
  request: ({ session_jwt }) => ({ session_jwt }),
  response: refusal(400, 'invalid_session_token'),
  pending:
    'That a JWT of another signature opens nothing follows from its documentation; type and status are inferred.',
}).refuses('a JWT that Stytch did not sign is refused');
