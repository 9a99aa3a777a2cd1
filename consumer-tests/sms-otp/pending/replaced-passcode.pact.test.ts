import { given, interaction, refusal, typedSmsPasscode } from '../../test-kit';

interaction({
  description: 'an SMS passcode that a newer one replaced',
  state: given('a login comes with an SMS passcode that a newer one replaced'),
  operation: 'authenticate_sms_otp',
  request: typedSmsPasscode,
  response: refusal(401, 'unable_to_auth_otp_code'),
  pending:
    'That it is refused is documented, the type and the status are inferred: it could as well be 404 otp_code_not_found.',
}).refuses('only the newest SMS passcode works');
