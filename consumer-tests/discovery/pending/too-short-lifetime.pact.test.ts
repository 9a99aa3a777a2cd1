import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a request for a discovery passcode that lives for one minute',
  state: given('an active member'),
  operation: 'send_discovery_otp',
  request: ({ email_address }) => ({ email_address, discovery_expiration_minutes: 1 }),
  response: refusal(400, 'invalid_expiration_otp'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a passcode of discovery lives for two minutes at least');
