import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'the passcode that the same address was sent by another organization',
  state: given('a member types the passcode of another organization'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(404, 'otp_code_not_found'),
}).refuses('a passcode is good in its own organization alone');
