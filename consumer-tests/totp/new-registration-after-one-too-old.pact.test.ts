import {
  finishedByTotp,
  given,
  interaction,
  placeholders,
  success,
  typedTotpCode,
} from '../test-kit';

interaction({
  description: 'a TOTP code after one of a registration that was too old',
  state: given('a login waits for a TOTP code after one of a registration that was too old'),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: success(finishedByTotp),
}).succeeds('a registration waits for an hour, and another one may follow', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
