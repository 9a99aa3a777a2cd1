import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const unknownIntermediateSession = interaction({
  description: 'a fresh passcode with an intermediate session that is unknown',
  state: given('a member has a fresh passcode and an intermediate session that is unknown'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code, intermediate_session_token }) => ({
    organization_id,
    email_address,
    code,
    intermediate_session_token,
  }),
  answer: refusal(404, 'intermediate_session_not_found'),
});

test('an intermediate session that is unknown is not found', () =>
  unknownIntermediateSession.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 404, 'intermediate_session_not_found'),
  ));
