import { given, interaction, refusal } from '../../test-kit';

const wrongCredentials = interaction({
  description: 'a request for a passcode of discovery with wrong credentials of the project',
  state: given('the credentials of the project are wrong'),
  operation: 'send_discovery_otp',
  request: ({ email_address }) => ({ email_address }),
  response: refusal(401, 'unauthorized_credentials'),
});

test('a passcode of discovery is not sent for wrong credentials of the project', () =>
  wrongCredentials.refuses(({ login, request }) => login.sendDiscoveryPasscode(request)));
