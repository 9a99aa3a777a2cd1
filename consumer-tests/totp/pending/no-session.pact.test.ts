import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a TOTP code without any session',
  state: given('a login waits for the first code of a TOTP registration', {
    intermediate_session: 'of this login',
  }),
  operation: 'authenticate_totp',
  request: ({ organization_id, member_id, totp_code }) => ({
    organization_id,
    member_id,
    code: totp_code,
  }),
  response: refusal(400, 'no_session_arguments'),
  pending: 'That exactly one of them must come is documented, the status is inferred.',
}).refuses('a TOTP code alone is no login');
