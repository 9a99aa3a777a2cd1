import { given, interaction, refusal, typedSmsPasscode } from '../../test-kit';

interaction({
  description: 'an SMS passcode that has expired',
  state: given('a login comes with an SMS passcode that has expired'),
  operation: 'authenticate_sms_otp',
  request: typedSmsPasscode,
  response: refusal(401, 'unable_to_auth_otp_code'),
}).refuses('an SMS passcode does not work after two minutes');
