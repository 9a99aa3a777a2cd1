import { given, interaction, memberById, refusal } from '../../test-kit';

interaction({
  description: 'a TOTP registration of a minute',
  state: given('a member has nothing enrolled'),
  operation: 'create_totp',
  request: (provided) => ({ ...memberById(provided), expiration_minutes: 1 }),
  response: refusal(400, 'invalid_expiration'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a registration of a minute is refused');
