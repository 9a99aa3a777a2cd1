import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode with a malformed session token',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  request: (provided) => ({ ...typedPasscode(provided), session_token: 'malformed' }),
  response: refusal(400, 'invalid_session_token'),
}).refuses('a session token that is none is refused');
