import { filled, given, interaction, memberById, placeholders, success } from '../test-kit';

interaction({
  description: 'the recovery codes of a member',
  state: given('a member has a session and a verified TOTP registration'),
  operation: 'get_recovery_codes',
  request: memberById,
  response: success({ recovery_codes: [filled] }),
}).test('a member is shown the recovery codes', async ({ login, request }) => {
  const response = await login.getRecoveryCodes(request);
  expect(response.recovery_codes).toEqual([placeholders.recovery_code]);
});
