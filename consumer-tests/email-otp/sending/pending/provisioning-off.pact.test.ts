import { given, interaction, refusal } from '../../../test-kit';

interaction({
  description: 'a request for a passcode of a stranger where provisioning is off',
  state: given('an organization'),
  operation: 'login_or_signup',
  request: ({ organization_id }) => ({
    organization_id,
    email_address: 'stranger@elsewhere.example',
  }),
  response: refusal(400, 'email_jit_provisioning_not_allowed'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a stranger is not signed up where provisioning is off');
