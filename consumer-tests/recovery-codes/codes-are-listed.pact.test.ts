import { filled, given, interaction, memberById, placeholders, success } from '../test-kit';

interaction({
  description: 'the recovery codes of a member',
  state: given('a member has a session and a verified TOTP registration'),
  operation: 'get_recovery_codes',
  request: memberById,
  response: success({ recovery_codes: [filled] }),
}).succeeds('a member is shown the recovery codes', (response) => {
  expect(response.recovery_codes).toEqual([placeholders.recovery_code]);
});
