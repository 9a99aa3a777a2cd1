import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const revokedSession = interaction({
  description: 'a fresh passcode with a session that was revoked',
  state: given('a member has a fresh passcode and a session that was revoked'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code, session_token }) => ({
    organization_id,
    email_address,
    code,
    session_token,
  }),
  answer: refusal(404, 'session_not_found'),
});

test('a session that was revoked is not found', () =>
  revokedSession.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 404, 'session_not_found'),
  ));
