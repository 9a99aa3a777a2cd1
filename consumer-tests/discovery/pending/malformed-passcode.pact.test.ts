import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'discovery with a passcode that is not six digits',
  state: given('an active member'),
  operation: 'authenticate_discovery_otp',
  request: ({ email_address }) => ({ email_address, code: 'malformed' }),
  response: refusal(400, 'invalid_code'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a passcode of discovery that is not six digits is refused');
