import { given, interaction, refusal, typedTotpCode } from '../../test-kit';

interaction({
  description: 'the first code of a TOTP registration that was not verified in time',
  state: given('a login waits for a TOTP code and the registration was not verified in time'),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: refusal(401, 'expired_totp'),
  pending: 'That it is void is documented, the status is inferred.',
}).refuses('a registration that is not verified in time is void');
