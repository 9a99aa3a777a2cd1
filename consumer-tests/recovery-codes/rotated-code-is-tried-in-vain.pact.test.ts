import { given, interaction, listOf, memberById, success } from '../test-kit';

interaction({
  description: 'the recovery codes that are left after one was tried that a rotation had made void',
  state: given('a member has two recovery codes left', {
    tried_in_vain: 'a code that was rotated away',
  }),
  operation: 'get_recovery_codes',
  request: memberById,
  response: success({ recovery_codes: listOf(2) }),
}).succeeds(
  'a code that was rotated away opens nothing, and costs none of the others',
  (response) => {
    expect(response.recovery_codes).toHaveLength(2);
  },
);
