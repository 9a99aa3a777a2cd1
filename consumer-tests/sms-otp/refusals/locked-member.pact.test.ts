import { given, interaction, refusal, typedSmsPasscode } from '../../test-kit';

interaction({
  description: 'an SMS passcode of a member who is locked',
  state: given('the member is locked after too many wrong SMS passcodes'),
  operation: 'authenticate_sms_otp',
  request: typedSmsPasscode,
  response: refusal(429, 'user_lock_limit_reached'),
}).refuses(
  'a member who typed too many wrong SMS passcodes is locked, and the right one does not help',
);
