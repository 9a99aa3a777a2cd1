import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode with a session that has expired',
  state: given('a member has a fresh passcode and a session that has expired'),
  operation: 'authenticate',
  request: (provided) => ({ ...typedPasscode(provided), session_token: provided.session_token }),
  response: refusal(404, 'session_not_found'),
}).refuses('a session that has expired is not found with a passcode');
