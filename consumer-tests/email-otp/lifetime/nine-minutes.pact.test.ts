import {
  fullSession,
  given,
  interaction,
  placeholders,
  success,
  typedPasscode,
} from '../../test-kit';

interaction({
  description: 'a passcode of nine minutes ago',
  state: given('a member has a passcode and some minutes have passed', {
    member_status: 'active',
    lifetime: 'by default',
    minutes_passed: 9,
  }),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
}).succeeds('a passcode is good after nine minutes', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
