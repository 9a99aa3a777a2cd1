import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a second TOTP registration',
  state: given('a member has a session and a verified TOTP registration'),
  operation: 'create_totp',
  request: ({ organization_id, member_id, session_token }) => ({
    organization_id,
    member_id,
    session_token,
  }),
  response: refusal(400, 'active_totp_exists'),
  pending: 'The type is one of the official list, the status is inferred.',
}).refuses('a member has one authenticator application');
