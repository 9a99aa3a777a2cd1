import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an MFA policy that nobody knows',
  state: given('an organization'),
  operation: 'update_organization',
  request: ({ organization_id }) => ({ organization_id, mfa_policy: 'SOMETIMES' }),
  response: refusal(400, 'invalid_organization_mfa_policy'),
  pending: 'The type is official; its status 400 is inferred.',
}).refuses('an MFA policy that nobody knows is refused');
