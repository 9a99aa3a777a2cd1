import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a change of the slug of an organization to one that is taken',
  state: given('the slug that an organization wants is taken'),
  operation: 'update_organization',
  request: ({ organization_id, organization_slug }) => ({ organization_id, organization_slug }),
  response: refusal(400, 'organization_slug_already_used'),
}).refuses('a slug is given once');
