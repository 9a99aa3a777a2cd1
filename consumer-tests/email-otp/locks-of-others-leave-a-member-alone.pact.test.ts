import { fullSession, given, interaction, placeholders, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode where others are locked',
  state: given('others are locked, and a member failed once and has a fresh passcode'),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
}).succeeds('the failures of others lock nobody else', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
