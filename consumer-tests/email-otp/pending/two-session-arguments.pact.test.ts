import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode with a session_token and a session_jwt',
  state: given('the organization requires MFA and the member has a session and a fresh passcode'),
  operation: 'authenticate',
  request: (provided) => ({
    ...typedPasscode(provided),
    session_token: provided.session_token,
    session_jwt: provided.session_jwt,
  }),
  response: refusal(400, 'too_many_session_arguments'),
  pending:
    'That both together are an error is documented for magic links; type and status are inferred here.',
}).refuses('a session is shown in one form, not in two');
