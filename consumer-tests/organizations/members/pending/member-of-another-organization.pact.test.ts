import { given, interaction, refusal } from '../../../test-kit';

interaction({
  description: 'a member of another organization',
  state: given('two organizations with a member each'),
  operation: 'get_member',
  request: ({ other_organization_id, member_id }) => ({
    organization_id: other_organization_id,
    member_id,
  }),
  response: refusal(404, 'member_not_found'),
  pending: 'The type is official; its text and its status 404 are inferred.',
}).refuses('a member is not found in another organization');
