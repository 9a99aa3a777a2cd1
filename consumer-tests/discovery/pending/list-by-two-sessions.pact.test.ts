import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a list of organizations by two sessions',
  state: given('a member has an intermediate session and a session'),
  operation: 'list_discovered_organizations',
  request: ({ session_token, intermediate_session_token }) => ({
    session_token,
    intermediate_session_token,
  }),
  response: refusal(400, 'too_many_session_arguments'),
  pending:
    'The type is official; that this call refuses two sessions, with status 400, is inferred.',
}).refuses('a list of organizations takes one session');
