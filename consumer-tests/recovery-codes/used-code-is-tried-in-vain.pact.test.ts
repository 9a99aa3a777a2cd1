import { given, interaction, listOf, memberById, success } from '../test-kit';

interaction({
  description: 'the recovery codes that are left after a used one was tried again',
  state: given('a member has two recovery codes left', { tried_in_vain: 'a used code' }),
  operation: 'get_recovery_codes',
  request: memberById,
  response: success({ recovery_codes: listOf(2) }),
}).succeeds('a used code opens nothing, and costs none of the others', (response) => {
  expect(response.recovery_codes).toHaveLength(2);
});
