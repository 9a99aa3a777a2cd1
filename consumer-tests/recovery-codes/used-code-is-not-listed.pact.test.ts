import { filled, given, interaction, memberById, placeholders, success } from '../test-kit';

interaction({
  description: 'the recovery codes of a member who used one',
  state: given('a member has used a recovery code'),
  operation: 'get_recovery_codes',
  request: memberById,
  response: success({ recovery_codes: [filled] }),
}).succeeds('a recovery code that was used is not listed', (response) => {
  expect(response.recovery_codes).toEqual([placeholders.recovery_code]);
});
