import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a restriction of the methods of an organization without a list',
  state: given('an organization'),
  operation: 'update_organization',
  request: ({ organization_id }) => ({ organization_id, auth_methods: 'RESTRICTED' }),
  response: refusal(400, 'allowed_auth_methods_required_for_restricted'),
}).refuses('methods are not restricted without a list of them');
