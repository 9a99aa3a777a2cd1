import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a passcode of a locked member',
  state: given('the member is locked after too many wrong passcodes'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(429, 'user_lock_limit_reached'),
}).refuses('a member who typed too many wrong passcodes is locked out');
