import { given, interaction, refusal } from '../../test-kit';

const malformedAddress = interaction({
  description: 'a request for a passcode of discovery of a malformed e-mail address',
  state: given('an organization'),
  operation: 'send_discovery_otp',
  request: () => ({ email_address: 'malformed' }),
  response: refusal(400, 'invalid_email'),
});

test('an e-mail address that is none is sent no passcode of discovery', () =>
  malformedAddress.refuses(({ login, request }) => login.sendDiscoveryPasscode(request)));
