import { given, interaction, refusal, typedTotpCode } from '../../test-kit';

interaction({
  description: 'a TOTP code with an intermediate session that is malformed',
  state: given('a login waits for the first code of a TOTP registration', {
    intermediate_session: 'of this login',
  }),
  operation: 'authenticate_totp',
  request: (provided) => ({ ...typedTotpCode(provided), intermediate_session_token: 'malformed' }),
  response: refusal(400, 'invalid_session_token'),
}).refuses('what is no intermediate session is refused with a TOTP code');
