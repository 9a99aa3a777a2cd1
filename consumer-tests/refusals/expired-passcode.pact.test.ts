import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const expiredPasscode = interaction({
  description: 'a passcode that has expired',
  state: given('a member has a passcode that has expired'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: refusal(401, 'unable_to_auth_otp_code'),
});

test('a passcode does not work after it has expired', () =>
  expiredPasscode.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 401, 'unable_to_auth_otp_code'),
  ));
