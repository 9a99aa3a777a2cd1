import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a passcode of another member',
  state: given('a member types the passcode of another member'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(404, 'otp_code_not_found'),
}).refuses('a passcode works for the member whom it was sent to');
