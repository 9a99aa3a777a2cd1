import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'the newer of two passcodes',
  state: given('a member was sent two passcodes and types the newer'),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
}).succeeds('the newest passcode lets a member in', (response) => {
  expect(response.member_authenticated).toBe(true);
});
