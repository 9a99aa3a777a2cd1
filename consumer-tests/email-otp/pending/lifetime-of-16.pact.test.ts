import { given, interaction, memberByAddress, refusal } from '../../test-kit';

interaction({
  description: 'a request for a passcode that lives for sixteen minutes',
  state: given('an active member'),
  operation: 'login_or_signup',
  request: (provided) => ({ ...memberByAddress(provided), login_expiration_minutes: 16 }),
  response: refusal(400, 'invalid_expiration_otp'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a passcode of sixteen minutes is not sent');
