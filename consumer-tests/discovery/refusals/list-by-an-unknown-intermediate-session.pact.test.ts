import { given, interaction, refusal } from '../../test-kit';

const unknownSession = interaction({
  description: 'a list of organizations by an intermediate session that is unknown',
  state: given('a member has an intermediate session that is unknown'),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: refusal(404, 'intermediate_session_not_found'),
});

test('an intermediate session that is unknown lists nothing', () =>
  unknownSession.refuses(({ login, request }) => login.listDiscovered(request)));
