import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'discovery with another passcode than the one that was sent',
  state: given('an address was sent a passcode of discovery and types another'),
  operation: 'authenticate_discovery_otp',
  request: ({ email_address, code }) => ({ email_address, code }),
  response: refusal(404, 'otp_code_not_found'),
}).refuses('a wrong passcode of discovery is not found');
