import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a check of a session with five kilobytes of claims',
  state: given('a member has a session'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({
    session_token,
    session_duration_minutes: 60,
    session_custom_claims: { note: 'x'.repeat(5_120) },
  }),
  response: refusal(400, 'custom_claims_too_large'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('more than four kilobytes of claims are refused');
