import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode with a forged session_jwt',
  state: given('a member has a fresh passcode and a session JWT that was forged'),
  operation: 'authenticate',
  request: (provided) => ({ ...typedPasscode(provided), session_jwt: provided.session_jwt }),
  response: refusal(400, 'invalid_session_token'),
  pending:
    'That a JWT of another signature opens nothing follows from its documentation; type and status are inferred.',
}).refuses('a JWT that Stytch did not sign is refused with a passcode');
