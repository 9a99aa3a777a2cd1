import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of no session',
  state: given('an active member'),
  operation: 'authenticate_session',
  request: () => ({ session_duration_minutes: 30 }),
  response: refusal(400, 'no_session_arguments'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a check names a session');
