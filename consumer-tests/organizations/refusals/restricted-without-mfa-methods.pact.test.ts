import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a restriction of the MFA methods of an organization without a list',
  state: given('an organization'),
  operation: 'update_organization',
  request: ({ organization_id }) => ({ organization_id, mfa_methods: 'RESTRICTED' }),
  response: refusal(400, 'allowed_mfa_methods_required_for_restricted'),
}).refuses('MFA methods are not restricted without a list of them');
