import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const usedPasscode = interaction({
  description: 'a passcode that was used already',
  state: given('a member has a passcode that was used already'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: refusal(401, 'unable_to_auth_otp_code'),
});

test('a passcode works once', () =>
  usedPasscode.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 401, 'unable_to_auth_otp_code'),
  ));
