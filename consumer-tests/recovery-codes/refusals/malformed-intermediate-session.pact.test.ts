import { given, interaction, refusal, typedRecoveryCode } from '../../test-kit';

interaction({
  description: 'a recovery code with an intermediate session that is malformed',
  state: given('a login waits and the member has a recovery code', {
    recovery: 'fresh',
    intermediate_session: 'of this login',
  }),
  operation: 'recover',
  request: (provided) => ({
    ...typedRecoveryCode(provided),
    intermediate_session_token: 'malformed',
  }),
  response: refusal(400, 'invalid_session_token'),
}).refuses('what is no intermediate session is refused with a recovery code');
