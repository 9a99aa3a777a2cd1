import { given, interaction, refusal, unknownOrganizationId } from '../../test-kit';

interaction({
  description: 'a change of an organization that does not exist',
  state: given('an organization'),
  operation: 'update_organization',
  request: () => ({ organization_id: unknownOrganizationId, organization_name: 'Nobody' }),
  response: refusal(404, 'organization_not_found'),
  pending: 'The type is official; its text and its status 404 are inferred.',
}).refuses('an organization that does not exist cannot be changed');
