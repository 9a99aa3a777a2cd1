import { given, interaction, refusal, unknownMemberId } from '../../../test-kit';

interaction({
  description: 'a change of a member who does not exist',
  state: given('an organization'),
  operation: 'update_member',
  request: ({ organization_id }) => ({
    organization_id,
    member_id: unknownMemberId,
    name: 'Nobody',
  }),
  response: refusal(404, 'member_not_found'),
  pending: 'The type is official; its text and its status 404 are inferred.',
}).refuses('a member who does not exist cannot be changed');
