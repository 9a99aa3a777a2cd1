import { given, interaction, refusal, typedTotpCode } from '../../test-kit';

interaction({
  description: 'the first code of a TOTP registration after an hour',
  state: given('a login waits for the first code of a TOTP registration of some minutes', {
    expiration_minutes: 60,
    minutes_passed: 61,
  }),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: refusal(401, 'expired_totp'),
  pending: 'The type is official; its status 401 is inferred.',
}).refuses('a registration is void after the hour that was asked for');
