import { chosenOrganization, given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery where another e-mail domain is admitted',
  state: given(
    'an address has an intermediate session of discovery and an organization of another domain',
  ),
  operation: 'exchange_intermediate_session',
  request: chosenOrganization,
  response: refusal(400, 'invalid_email_for_jit_provisioning'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('an address of another e-mail domain is refused');
