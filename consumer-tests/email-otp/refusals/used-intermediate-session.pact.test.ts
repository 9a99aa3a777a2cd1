import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode with an intermediate session that was used already',
  state: given('a member has a fresh passcode and an intermediate session that was used already'),
  operation: 'authenticate',
  request: (provided) => ({
    ...typedPasscode(provided),
    intermediate_session_token: provided.intermediate_session_token,
  }),
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('an intermediate session is used once');
