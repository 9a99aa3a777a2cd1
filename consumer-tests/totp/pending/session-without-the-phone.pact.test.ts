import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a TOTP registration beside a phone with a session that lacks it',
  state: given('a member with a phone has a session without it'),
  operation: 'create_totp',
  request: ({ organization_id, member_id, session_token }) => ({
    organization_id,
    member_id,
    session_token,
  }),
  response: refusal(403, 'insufficient_factors'),
  pending: 'The type is official; its status 403 is inferred.',
}).refuses('a second method is not enrolled around the first');
