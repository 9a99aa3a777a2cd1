import { anotherOrganization, given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an exchange of a session where the member is locked',
  state: given('a member has a session and is locked in another organization'),
  operation: 'exchange_session',
  request: anotherOrganization,
  response: refusal(429, 'user_lock_limit_reached'),
  pending: 'That an exchange looks at the lock of the member is inferred.',
}).refuses('a member who is locked there exchanges no session');
