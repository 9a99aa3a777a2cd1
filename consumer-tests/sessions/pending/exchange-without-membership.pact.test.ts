import { anotherOrganization, given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an exchange of a session where the member is not',
  state: given('a member has a session and is not in another organization'),
  operation: 'exchange_session',
  request: anotherOrganization,
  response: refusal(404, 'member_not_found'),
  pending: 'That an exchange makes nobody a member is documented; type and status are inferred.',
}).refuses('nobody becomes a member by an exchange');
