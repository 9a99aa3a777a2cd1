import { given, interaction, refusal, typedTotpCode } from '../../test-kit';

interaction({
  description: 'a TOTP code that was used already',
  state: given('a login comes with a TOTP code that was used already'),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: refusal(401, 'totp_code_already_authenticated'),
  pending: 'The type is one of the official list, the status is inferred.',
}).refuses('a TOTP code works once');
