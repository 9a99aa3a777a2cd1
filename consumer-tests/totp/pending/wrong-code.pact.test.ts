import { given, interaction, refusal, typedTotpCode } from '../../test-kit';

interaction({
  description: 'a wrong TOTP code',
  state: given('a login waits for another TOTP code'),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: refusal(401, 'unable_to_authenticate_totp'),
  pending: 'The type is one of the official list, the status is inferred.',
}).refuses('a wrong TOTP code is refused');
