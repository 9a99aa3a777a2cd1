import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a passcode of a member who was locked 58 minutes ago',
  state: given('a member was locked and some minutes have passed', { minutes_passed: 58 }),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(429, 'user_lock_limit_reached'),
}).refuses('a lock lasts for an hour');
