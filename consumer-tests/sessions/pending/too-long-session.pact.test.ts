import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session that extends it by more than a year',
  state: given('a member has a session'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token, session_duration_minutes: 5_270_400 }),
  response: refusal(400, 'invalid_session_duration_minutes'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a session of more than 366 days is refused');
