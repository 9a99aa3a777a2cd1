import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a slug with characters that are not allowed',
  state: given('an organization'),
  operation: 'update_organization',
  request: ({ organization_id }) => ({ organization_id, organization_slug: 'not a slug!' }),
  response: refusal(400, 'invalid_organization_slug'),
  pending: 'The type is official; its status 400 is inferred.',
}).refuses('a malformed slug is refused');
