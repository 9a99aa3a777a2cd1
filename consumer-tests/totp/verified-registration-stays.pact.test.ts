import {
  finishedByTotp,
  given,
  interaction,
  placeholders,
  success,
  typedTotpCode,
} from '../test-kit';

interaction({
  description: 'a TOTP code of a registration that was verified hours ago',
  state: given('a login waits for a code of a TOTP registration that was verified hours ago'),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: success(finishedByTotp),
}).succeeds('a registration that was verified does not expire', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
