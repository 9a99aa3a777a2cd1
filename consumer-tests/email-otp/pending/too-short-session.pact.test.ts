import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode with a session duration below five minutes',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  request: (provided) => ({ ...typedPasscode(provided), session_duration_minutes: 4 }),
  response: refusal(400, 'invalid_session_duration_minutes'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a session of less than five minutes is refused');
