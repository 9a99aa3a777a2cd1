import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a passcode that a newer one replaced',
  state: given('a member has a passcode that a newer one replaced'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(401, 'unable_to_auth_otp_code'),
  pending:
    'That an older passcode stops to work is documented; the response could as well be 404 otp_code_not_found.',
}).refuses('a passcode does not work after a newer one was sent');
