import { given, interaction, refusal } from '../../../test-kit';

interaction({
  description: 'a member who does not exist',
  state: given('an organization'),
  operation: 'get_member',
  request: ({ organization_id }) => ({
    organization_id,
    member_id: 'member-test-ffffffff-ffff-4fff-8fff-ffffffffffff',
  }),
  response: refusal(404, 'member_not_found'),
  pending: 'The type is official; its text and its status 404 are inferred.',
}).refuses('a member who does not exist is not found by id', ({ login, request }) =>
  login.getMember(request),
);
