import { given, interaction, refusal } from '../../../test-kit';

interaction({
  description: 'metadata of a member with 21 keys',
  state: given('an active member'),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({
    organization_id,
    member_id,
    untrusted_metadata: Object.fromEntries(
      Array.from({ length: 21 }, (_, index) => [`plan_${index}`, index]),
    ),
  }),
  response: refusal(400, 'metadata_too_many_keys'),
  pending: 'The type is official; its status 400 is inferred.',
}).refuses('metadata with more than twenty keys is refused');
