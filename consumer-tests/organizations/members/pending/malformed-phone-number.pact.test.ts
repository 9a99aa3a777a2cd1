import { given, interaction, memberById, refusal } from '../../../test-kit';

interaction({
  description: 'a malformed phone number of a member',
  state: given('an active member'),
  operation: 'update_member',
  request: (provided) => ({ ...memberById(provided), mfa_phone_number: '12' }),
  response: refusal(400, 'invalid_phone_number'),
  pending: 'The type is official; its status 400 is inferred.',
}).refuses('a malformed phone number is refused');
