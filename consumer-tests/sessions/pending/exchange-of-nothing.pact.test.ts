import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an exchange of no session',
  state: given('an active member'),
  operation: 'exchange_session',
  request: ({ organization_id }) => ({ organization_id }),
  response: refusal(400, 'no_session_arguments'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('an exchange names a session');
