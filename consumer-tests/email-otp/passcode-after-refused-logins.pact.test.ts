import { fullSession, given, interaction, placeholders, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode after logins that were refused',
  state: given('a member has a fresh passcode after logins that must be refused', {
    refused: [
      'with a passcode that a newer one replaced',
      'with a passcode that is older than a used one',
      'with a session of four minutes',
      'with a session of more than 366 days',
      'with token and JWT of a session',
      'with five kilobytes of claims',
      'with a claim of Stytch itself',
      'with a forged session JWT',
      'where passcodes are not taken any more',
      'where the organization is suspended',
      'with an intermediate session where the organization is suspended',
      'with the session of another organization where this one is suspended',
    ],
  }),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
}).succeeds('a login that is refused leaves the next passcode good', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
