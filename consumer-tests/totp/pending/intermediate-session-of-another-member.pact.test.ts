import { given, interaction, refusal, typedTotpCode } from '../../test-kit';

interaction({
  description: 'a TOTP code with the intermediate session of another member',
  state: given('a login waits for the first code of a TOTP registration', {
    intermediate_session: 'of another member',
  }),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: refusal(400, 'member_session_member_id_mismatch'),
  pending:
    'That the session must be the member’s own is documented, the type and the status are inferred.',
}).refuses('a TOTP code does not finish the login of another member');
