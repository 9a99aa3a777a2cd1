import { fullSession, given, interaction, placeholders, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode with an intermediate session',
  state: given('a member has an intermediate session and a fresh passcode'),
  operation: 'authenticate',
  request: (provided) => ({
    ...typedPasscode(provided),
    intermediate_session_token: provided.intermediate_session_token,
  }),
  response: success(fullSession),
}).succeeds('an intermediate session becomes a full one', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.intermediate_session_token).toBe('');
});
