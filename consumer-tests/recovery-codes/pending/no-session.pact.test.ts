import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a recovery code without any session',
  state: given('a login waits and the member has a recovery code', {
    recovery: 'fresh',
    intermediate_session: 'of this login',
  }),
  operation: 'recover',
  request: ({ organization_id, member_id, recovery_code }) => ({
    organization_id,
    member_id,
    recovery_code,
  }),
  response: refusal(400, 'no_session_arguments'),
  pending:
    'That a recovery code completes a login is documented, the type and the status without one are inferred.',
}).refuses('a recovery code alone is no login');
