import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

// Confidence: the type and its text are in lists of Stytch's official SDKs; status 400 is inferred.
const tooShortSession = interaction({
  description: 'a fresh passcode with a session duration below five minutes',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({
    organization_id,
    email_address,
    code,
    session_duration_minutes: 4,
  }),
  answer: refusal(400, 'invalid_session_duration_minutes'),
  pending: 'The type is official; that its status is 400 is inferred.',
});

test('a session of less than five minutes is refused', () =>
  tooShortSession.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 400, 'invalid_session_duration_minutes'),
  ));
