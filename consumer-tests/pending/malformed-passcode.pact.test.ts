import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

// Confidence: the type and its text are in lists of Stytch's official SDKs; status 400 is inferred.
// Where the line to otp_code_not_found lies (form or digits) is inferred too.
const malformedPasscode = interaction({
  description: 'a passcode that is not six digits',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  body: ({ organization_id, email_address }) => ({
    organization_id,
    email_address,
    code: 'malformed',
  }),
  answer: refusal(400, 'invalid_code'),
  pending:
    'The type is official; that its status is 400 is inferred. So is where the line to otp_code_not_found lies.',
});

test('a passcode that is not six digits is refused', () =>
  malformedPasscode.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 400, 'invalid_code'),
  ));
