import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a name of an organization of 200 characters',
  state: given('an organization'),
  operation: 'update_organization',
  request: ({ organization_id }) => ({ organization_id, organization_name: 'x'.repeat(200) }),
  response: refusal(400, 'invalid_organization_name'),
  pending: 'The type is official; its status 400 is inferred.',
}).refuses('a name of an organization that is too long is refused');
