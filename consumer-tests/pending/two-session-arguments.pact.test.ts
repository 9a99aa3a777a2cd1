import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

// Confidence: documented for magic links as an error; the type is in a list of an official SDK;
// that passcodes answer so, and with status 400, is inferred.
const twoSessionArguments = interaction({
  description: 'a fresh passcode with a session_token and a session_jwt',
  state: given('the organization requires MFA and the member has a session and a fresh passcode'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code, session_token, session_jwt }) => ({
    organization_id,
    email_address,
    code,
    session_token,
    session_jwt,
  }),
  answer: refusal(400, 'too_many_session_arguments'),
  pending:
    'That both together are an error is documented for magic links; type and status are inferred here.',
});

test('a session is shown in one form, not in two', () =>
  twoSessionArguments.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 400, 'too_many_session_arguments'),
  ));
