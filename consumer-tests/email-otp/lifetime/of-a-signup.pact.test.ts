import {
  fullSession,
  given,
  interaction,
  placeholders,
  success,
  typedPasscode,
} from '../../test-kit';

interaction({
  description:
    'a passcode of a new member that was asked to live for fifteen minutes, after twelve',
  state: given('a member has a passcode and some minutes have passed', {
    member_status: 'pending',
    lifetime: '5 to log in, 15 to sign up',
    minutes_passed: 12,
  }),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
}).succeeds('a passcode to sign up lives as long as was asked for it', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
