import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

// Confidence: that a new passcode invalidates the older ones is documented; that the answer is this
// one, and not 404 otp_code_not_found, is inferred.
const replacedPasscode = interaction({
  description: 'a passcode that a newer one replaced',
  state: given('a member has a passcode that a newer one replaced'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: refusal(401, 'unable_to_auth_otp_code'),
  pending:
    'That an older passcode stops to work is documented; the answer could as well be 404 otp_code_not_found.',
});

test('a passcode does not work after a newer one was sent', () =>
  replacedPasscode.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 401, 'unable_to_auth_otp_code'),
  ));
