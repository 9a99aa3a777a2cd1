import { given, interaction, refusal, typedSmsPasscode } from '../../test-kit';

interaction({
  description: 'a wrong SMS passcode',
  state: given('a login waits for another SMS passcode'),
  operation: 'authenticate_sms_otp',
  request: typedSmsPasscode,
  response: refusal(404, 'otp_code_not_found'),
  pending: 'The type and the status are known of passcodes by e-mail and inferred here.',
}).refuses('a wrong SMS passcode is not found');
