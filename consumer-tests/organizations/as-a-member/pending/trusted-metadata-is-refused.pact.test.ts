import { given, interaction, memberById, placeholders, refusal } from '../../../test-kit';

const member = { session_token: placeholders.session_token };

interaction({
  description: 'a change of trusted metadata with the session of the member',
  state: given('a member has a session'),
  operation: 'update_member',
  request: (provided) => ({ ...memberById(provided), trusted_metadata: { seats: 'first seats' } }),
  headers: ({ session_token }) => ({ 'X-Stytch-Member-Session': session_token }),
  response: refusal(400, 'cannot_update_trusted_metadata'),
  pending: 'That it is refused is documented; its type is official, its status inferred.',
}).refuses('a member does not change trusted metadata', ({ login, request }) =>
  login.updateMemberAs(request, member),
);
