import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a request for a discovery passcode for a malformed e-mail address',
  state: given('an organization'),
  operation: 'send_discovery_otp',
  request: () => ({ email_address: 'malformed' }),
  response: refusal(400, 'invalid_email'),
}).refuses('an e-mail address that is none is sent no passcode of discovery');
