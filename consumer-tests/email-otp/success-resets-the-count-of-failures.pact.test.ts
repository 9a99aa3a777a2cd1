import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode after nine failures, a success and another failure',
  state: given('a member failed nine times, logged in, failed once more and has a fresh passcode'),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
}).succeeds('a success sets the count of failures back', (response) => {
  expect(response.member_authenticated).toBe(true);
});
