import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a passcode of a member who was locked 61 minutes ago',
  state: given('a member was locked and some minutes have passed', { minutes_passed: 61 }),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
}).test('a lock ends after an hour', async ({ login, request }) => {
  const response = await login.authenticate(request);
  expect(response.member_authenticated).toBe(true);
});
