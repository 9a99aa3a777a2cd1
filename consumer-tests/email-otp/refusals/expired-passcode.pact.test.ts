import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a passcode that has expired',
  state: given('a member has a passcode that has expired'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(401, 'unable_to_auth_otp_code'),
}).refuses('a passcode does not work after it has expired');
