import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const malformedToken = interaction({
  description: 'a fresh passcode with a malformed session token',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({
    organization_id,
    email_address,
    code,
    session_token: 'malformed',
  }),
  answer: refusal(400, 'invalid_session_token'),
});

test('a session token that is none is refused', () =>
  malformedToken.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 400, 'invalid_session_token'),
  ));
