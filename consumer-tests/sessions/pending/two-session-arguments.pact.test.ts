import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session by token and JWT',
  state: given('a member has a session'),
  operation: 'authenticate_session',
  request: ({ session_token, session_jwt }) => ({ session_token, session_jwt }),
  response: refusal(400, 'too_many_session_arguments'),
  pending: 'That both together are an error is recorded; that its status is 400 is inferred.',
}).refuses('a check names a session once');
