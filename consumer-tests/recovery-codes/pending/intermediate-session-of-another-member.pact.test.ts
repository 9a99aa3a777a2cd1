import { given, interaction, refusal, typedRecoveryCode } from '../../test-kit';

interaction({
  description: 'a recovery code with the intermediate session of another member',
  state: given('a login waits and the member has a recovery code', {
    recovery: 'fresh',
    intermediate_session: 'of another member',
  }),
  operation: 'recover',
  request: typedRecoveryCode,
  response: refusal(400, 'member_session_member_id_mismatch'),
  pending:
    'That the session must be the member’s own is documented, the type and the status are inferred.',
}).refuses('a recovery code does not finish the login of another member');
