import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'the newer of two passcodes',
  state: given('a member was sent two passcodes and types the newer'),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
}).test('the newest passcode lets a member in', async ({ login, request }) => {
  const response = await login.authenticate(request);
  expect(response.member_authenticated).toBe(true);
});
