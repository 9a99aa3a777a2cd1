import { chosenOrganization, given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery where nobody may join',
  state: given('an address has an intermediate session of discovery', {
    membership: 'none',
    mfa_policy: 'OPTIONAL',
  }),
  operation: 'exchange_intermediate_session',
  request: chosenOrganization,
  response: refusal(400, 'email_jit_provisioning_not_allowed'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('an organization that admits nobody refuses an address that is no member');
