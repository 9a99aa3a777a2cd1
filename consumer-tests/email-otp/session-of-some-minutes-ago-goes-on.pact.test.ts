import { fullSession, given, interaction, placeholders, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode with a session of twenty minutes ago',
  state: given('a member has a session and some minutes have passed', { minutes_passed: 20 }),
  operation: 'authenticate',
  request: (provided) => ({ ...typedPasscode(provided), session_token: provided.session_token }),
  response: success(fullSession),
}).succeeds('a session goes on since when it started', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
