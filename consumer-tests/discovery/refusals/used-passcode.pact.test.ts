import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'discovery with a passcode that was used already',
  state: given('an address has a passcode of discovery that was used already'),
  operation: 'authenticate_discovery_otp',
  request: ({ email_address, code }) => ({ email_address, code }),
  response: refusal(401, 'unable_to_auth_otp_code'),
}).refuses('a passcode of discovery works once');
