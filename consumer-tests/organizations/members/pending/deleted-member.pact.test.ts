import { given, interaction, memberById, refusal } from '../../../test-kit';

interaction({
  description: 'a member who was deleted',
  state: given('a member was deleted'),
  operation: 'get_member',
  request: memberById,
  response: refusal(404, 'member_not_found'),
  pending: 'That it fails is known from an official test suite; type and status are inferred.',
}).refuses('a member who was deleted is not found');
