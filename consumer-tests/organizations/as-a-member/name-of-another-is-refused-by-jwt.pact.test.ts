import { given, interaction, placeholders, refusal } from '../../test-kit';

const member = { session_jwt: placeholders.session_jwt };

interaction({
  description: 'a change of the name of another member with the session JWT of a member',
  state: given('two members have a session each'),
  operation: 'update_member',
  request: ({ organization_id, other_member_id }) => ({
    organization_id,
    member_id: other_member_id,
    name: 'Second Name',
  }),
  headers: ({ session_jwt }) => ({ 'X-Stytch-Member-SessionJWT': session_jwt }),
  response: refusal(403, 'session_authorization_error'),
}).refuses('a member does not change the name of another by JWT', ({ login, request }) =>
  login.updateMemberAs(request, member),
);
