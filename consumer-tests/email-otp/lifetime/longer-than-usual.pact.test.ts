import {
  fullSession,
  given,
  interaction,
  placeholders,
  success,
  typedPasscode,
} from '../../test-kit';

interaction({
  description: 'a passcode that was asked to live for fifteen minutes, after twelve',
  state: given('a member has a passcode and some minutes have passed', {
    member_status: 'active',
    lifetime: '15 to log in, 5 to sign up',
    minutes_passed: 12,
  }),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
}).succeeds('a passcode lives as long as was asked for', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
