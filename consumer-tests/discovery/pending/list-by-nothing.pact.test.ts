import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a list of organizations by an empty session token',
  state: given('an organization'),
  operation: 'list_discovered_organizations',
  request: () => ({ session_token: '' }),
  response: refusal(400, 'no_session_arguments'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a list of organizations needs a session');
