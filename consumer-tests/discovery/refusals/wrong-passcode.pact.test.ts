import { given, interaction, refusal } from '../../test-kit';

const wrongPasscode = interaction({
  description: 'a wrong passcode of discovery',
  state: given('an address was sent a passcode of discovery and types another'),
  operation: 'authenticate_discovery_otp',
  request: ({ email_address, code }) => ({ email_address, code }),
  response: refusal(404, 'otp_code_not_found'),
});

test('a wrong passcode of discovery is not found', () =>
  wrongPasscode.refuses(({ login, request }) => login.discover(request)));
