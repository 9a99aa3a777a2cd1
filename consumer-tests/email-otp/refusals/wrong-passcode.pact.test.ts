import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a wrong passcode',
  state: given('a member was sent a passcode and types another'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(404, 'otp_code_not_found'),
}).refuses('a wrong passcode is not found');
