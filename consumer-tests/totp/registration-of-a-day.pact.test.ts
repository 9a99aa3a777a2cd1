import {
  finishedByTotp,
  given,
  interaction,
  placeholders,
  success,
  typedTotpCode,
} from '../test-kit';

interaction({
  description: 'the first code of a TOTP registration of a day, after two hours',
  state: given('a login waits for the first code of a TOTP registration of some minutes', {
    expiration_minutes: 1440,
    minutes_passed: 120,
  }),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: success(finishedByTotp),
}).succeeds('a registration waits as long as was asked for', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
