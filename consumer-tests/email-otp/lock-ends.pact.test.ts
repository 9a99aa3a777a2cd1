import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a passcode of a member who was locked 61 minutes ago',
  state: given('a member was locked and some minutes have passed', { minutes_passed: 61 }),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
}).succeeds('a lock ends after an hour', (response) => {
  expect(response.member_authenticated).toBe(true);
});
