import { filled, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'a check of a session with a kilobyte of claims',
  state: given('a member has a session'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({
    session_token,
    session_duration_minutes: 60,
    session_custom_claims: { note: 'x'.repeat(1_024) },
  }),
  response: success({ session_token: filled }),
}).succeeds('a kilobyte of claims is taken', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
