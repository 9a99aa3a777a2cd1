import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'the older of two passcodes when the newer was used',
  state: given('a member has used the newer of two passcodes and types the older'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(401, 'unable_to_auth_otp_code'),
  pending:
    'That an older passcode stops to work is documented; the response could as well be 404 otp_code_not_found.',
}).refuses('an older passcode does not work after the newer was used');
