import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'discovery with a passcode that a newer one replaced',
  state: given('an address has a passcode of discovery that a newer one replaced'),
  operation: 'authenticate_discovery_otp',
  request: ({ email_address, code }) => ({ email_address, code }),
  response: refusal(401, 'unable_to_auth_otp_code'),
  pending:
    'That only the newest passcode works is documented; with which error an older one is refused is inferred.',
}).refuses('only the newest passcode of discovery works');
