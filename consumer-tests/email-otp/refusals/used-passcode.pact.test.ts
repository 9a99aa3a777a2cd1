import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a passcode that was used already',
  state: given('a member has a passcode that was used already'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(401, 'unable_to_auth_otp_code'),
}).refuses('a passcode works once');
