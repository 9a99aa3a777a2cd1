import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const wrongPasscode = interaction({
  description: 'a wrong passcode',
  state: given('a member was sent a passcode and types another'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: refusal(404, 'otp_code_not_found'),
});

test('a wrong passcode is not found', () =>
  wrongPasscode.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 404, 'otp_code_not_found'),
  ));
