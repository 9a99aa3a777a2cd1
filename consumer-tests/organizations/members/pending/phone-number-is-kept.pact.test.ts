import { given, interaction, memberById, refusal } from '../../../test-kit';

interaction({
  description: 'a change of the phone number of a member who has one',
  state: given('a member has a phone number'),
  operation: 'update_member',
  request: (provided) => ({ ...memberById(provided), mfa_phone_number: '+12025550144' }),
  response: refusal(400, 'duplicate_member_phone_number_for_member'),
  pending: 'That the number cannot be changed is documented; type and status are inferred.',
}).refuses('a phone number is kept until it is deleted');
