import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an exchange of a session where the member is not',
  state: given('a member has a session and is not in another organization'),
  operation: 'exchange_session',
  request: ({ session_token, other_organization_id }) => ({
    session_token,
    organization_id: other_organization_id,
  }),
  response: refusal(404, 'member_not_found'),
  pending: 'That an exchange makes nobody a member is documented; type and status are inferred.',
}).refuses('nobody becomes a member by an exchange', ({ login, request }) =>
  login.exchangeSession(request),
);
