import { given, interaction, refusal } from '../../../test-kit';

interaction({
  description: 'a member by nothing',
  state: given('an organization'),
  operation: 'get_member',
  request: ({ organization_id }) => ({ organization_id }),
  response: refusal(400, 'invalid_member_get_fields'),
  pending: 'The type is official; its status 400 is inferred.',
}).refuses('a member is not got by nothing');
