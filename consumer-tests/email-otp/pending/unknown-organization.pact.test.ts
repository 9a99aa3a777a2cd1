import { given, interaction, refusal, unknownOrganizationId } from '../../test-kit';

interaction({
  description: 'a passcode for an organization that does not exist',
  state: given('an active member'),
  operation: 'authenticate',
  request: ({ email_address }) => ({
    organization_id: unknownOrganizationId,
    email_address,
    code: '111111',
  }),
  response: refusal(404, 'organization_not_found'),
  pending: 'The type is official; its text and its status 404 are inferred.',
}).refuses('an organization that does not exist is not found');
