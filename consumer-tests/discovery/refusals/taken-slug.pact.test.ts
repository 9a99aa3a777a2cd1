import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a new organization with a slug that is taken',
  state: given('an address has an intermediate session of discovery and wants a slug', {
    slug: 'taken',
  }),
  operation: 'create_discovered_organization',
  request: ({ intermediate_session_token, organization_slug }) => ({
    intermediate_session_token,
    organization_name: 'Example Organization',
    organization_slug,
  }),
  response: refusal(400, 'organization_slug_already_used'),
}).refuses('an organization is not created with a slug that is taken');
