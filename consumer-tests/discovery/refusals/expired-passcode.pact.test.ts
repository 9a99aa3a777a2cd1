import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'discovery with a passcode that has expired',
  state: given('an address has a passcode of discovery that has expired'),
  operation: 'authenticate_discovery_otp',
  request: ({ email_address, code }) => ({ email_address, code }),
  response: refusal(401, 'unable_to_auth_otp_code'),
}).refuses('a passcode of discovery does not work after it has expired');
