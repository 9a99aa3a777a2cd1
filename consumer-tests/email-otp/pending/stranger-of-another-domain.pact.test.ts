import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a request for a passcode of a stranger of another e-mail domain',
  state: given('an organization that admits new members by e-mail domain'),
  operation: 'login_or_signup',
  request: ({ organization_id }) => ({
    organization_id,
    email_address: 'stranger@another-domain.example.net',
  }),
  response: refusal(400, 'invalid_email_for_jit_provisioning'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a stranger of another e-mail domain is not signed up');
