import { given, interaction, refusal, unknownMemberId } from '../../test-kit';

interaction({
  description: 'a list of the sessions of a member who does not exist',
  state: given('an organization'),
  operation: 'list_sessions',
  request: ({ organization_id }) => ({ organization_id, member_id: unknownMemberId }),
  response: refusal(404, 'member_not_found'),
  pending:
    'The type is official; its status 404 is inferred, and so is that the list is not empty instead.',
}).refuses('a member who does not exist has no list of sessions');
