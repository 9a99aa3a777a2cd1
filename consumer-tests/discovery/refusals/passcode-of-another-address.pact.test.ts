import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'the passcode of discovery that another address was sent',
  state: given('an address types the passcode of discovery of another'),
  operation: 'authenticate_discovery_otp',
  request: ({ email_address, code }) => ({ email_address, code }),
  response: refusal(404, 'otp_code_not_found'),
}).refuses('a passcode of discovery is good for its own address alone');
