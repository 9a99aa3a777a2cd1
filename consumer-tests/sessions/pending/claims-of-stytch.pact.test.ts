import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session with a claim of Stytch itself',
  state: given('a member has a session'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({
    session_token,
    session_duration_minutes: 60,
    session_custom_claims: { 'https://stytch.com/session': 'own' },
  }),
  response: refusal(400, 'stytch_claims_in_custom_claims'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('the claims of Stytch itself cannot be set');
