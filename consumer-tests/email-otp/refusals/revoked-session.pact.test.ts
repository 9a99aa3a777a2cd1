import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode with a session that was revoked',
  state: given('a member has a fresh passcode and a session that was revoked'),
  operation: 'authenticate',
  request: (provided) => ({ ...typedPasscode(provided), session_token: provided.session_token }),
  response: refusal(404, 'session_not_found'),
}).refuses('a session that was revoked is not found');
