import { given, interaction, refusal } from '../../../test-kit';

interaction({
  description: 'a change of a member under another organization',
  state: given('two organizations with a member each'),
  operation: 'update_member',
  request: ({ other_organization_id, member_id }) => ({
    organization_id: other_organization_id,
    member_id,
    name: 'Nobody',
  }),
  response: refusal(404, 'member_not_found'),
  pending: 'The type is official; its text and its status 404 are inferred.',
}).refuses('a member is not changed under another organization');
