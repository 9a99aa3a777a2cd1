import {
  finishedByTotp,
  given,
  interaction,
  placeholders,
  success,
  typedTotpCode,
} from '../test-kit';

interaction({
  description: 'a TOTP code after requests that were refused',
  state: given('a login waits for a TOTP code after requests that must be refused', {
    refused: [
      'an SMS to another phone number',
      'an SMS to no phone number',
      'an SMS to a verified phone without a login',
      'an SMS where TOTP alone is allowed',
      'an SMS passcode without a login',
      'an SMS passcode that a newer one replaced',
      'an SMS passcode of another member',
      'an SMS passcode with the session of another',
      'an SMS passcode with the login of another',
      'an SMS passcode where the organization is suspended',
      'a TOTP registration of a minute',
      'a TOTP registration around a phone',
      'a TOTP registration where SMS alone is allowed',
      'a TOTP code without a login',
      'a TOTP code of another member',
      'a TOTP code that was used already',
      'a recovery code without a login',
      'a recovery code of another member',
      'a recovery code that was used already',
      'a recovery code that was rotated away',
      'the recovery codes of who has none',
    ],
  }),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: success(finishedByTotp),
}).succeeds('what is refused leaves a login that waits as it was', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
