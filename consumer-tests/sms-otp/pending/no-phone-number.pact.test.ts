import { given, interaction, memberById, refusal } from '../../test-kit';

interaction({
  description: 'an SMS to a member without a phone number',
  state: given('a member has nothing enrolled'),
  operation: 'send_sms_otp',
  request: memberById,
  response: refusal(404, 'member_phone_number_not_found'),
  pending: 'The type is official; its status is inferred.',
}).refuses('an SMS needs a phone number');
