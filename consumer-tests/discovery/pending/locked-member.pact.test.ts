import { chosenOrganization, given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery of a locked member',
  state: given('an address has an intermediate session of discovery and is locked'),
  operation: 'exchange_intermediate_session',
  request: chosenOrganization,
  response: refusal(429, 'user_lock_limit_reached'),
  pending: 'That an exchange looks at the lock of the member is inferred.',
}).refuses('a member who is locked does not join by discovery');
