import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an exchange of a session where the member is locked',
  state: given('a member has a session and is locked in another organization'),
  operation: 'exchange_session',
  request: ({ session_token, other_organization_id }) => ({
    session_token,
    organization_id: other_organization_id,
  }),
  response: refusal(429, 'user_lock_limit_reached'),
  pending: 'That an exchange looks at the lock of the member is inferred.',
}).refuses('a member who is locked there exchanges no session', ({ login, request }) =>
  login.exchangeSession(request),
);
