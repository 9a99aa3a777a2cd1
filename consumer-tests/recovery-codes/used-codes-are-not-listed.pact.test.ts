import { given, interaction, listOf, memberById, success } from '../test-kit';

interaction({
  description: 'the recovery codes of a member who has used all but two',
  state: given('a member has two recovery codes left', { tried_in_vain: 'nothing' }),
  operation: 'get_recovery_codes',
  request: memberById,
  response: success({ recovery_codes: listOf(2) }),
}).succeeds('a code that was used is not listed any more', (response) => {
  expect(response.recovery_codes).toHaveLength(2);
});
