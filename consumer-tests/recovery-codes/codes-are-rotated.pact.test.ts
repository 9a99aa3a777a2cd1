import { filled, given, interaction, memberById, placeholders, success } from '../test-kit';

interaction({
  description: 'new recovery codes for a member',
  state: given('a member has a session and a verified TOTP registration'),
  operation: 'rotate_recovery_codes',
  request: memberById,
  response: success({ recovery_codes: [filled] }),
}).succeeds('a member is given new recovery codes', (response) => {
  expect(response.recovery_codes).toEqual([placeholders.recovery_code]);
});
