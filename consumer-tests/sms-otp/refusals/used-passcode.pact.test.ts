import { given, interaction, refusal, typedSmsPasscode } from '../../test-kit';

interaction({
  description: 'an SMS passcode that was used already',
  state: given('a login comes with an SMS passcode that was used already'),
  operation: 'authenticate_sms_otp',
  request: typedSmsPasscode,
  response: refusal(401, 'unable_to_auth_otp_code'),
}).refuses('an SMS passcode works once');
