import { given, interaction, memberById, refusal } from '../../../test-kit';

interaction({
  description: 'metadata of a member with five kilobytes',
  state: given('an active member'),
  operation: 'update_member',
  request: (provided) => ({
    ...memberById(provided),
    untrusted_metadata: { note: 'x'.repeat(5_120) },
  }),
  response: refusal(400, 'metadata_too_large'),
  pending: 'The type is official; its status 400 is inferred.',
}).refuses('metadata with more than four kilobytes is refused');
