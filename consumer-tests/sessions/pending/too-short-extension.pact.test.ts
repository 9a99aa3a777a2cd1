import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session that extends it by four minutes',
  state: given('a member has a session'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token, session_duration_minutes: 4 }),
  response: refusal(400, 'invalid_session_duration_minutes'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a session is not extended by less than five minutes');
