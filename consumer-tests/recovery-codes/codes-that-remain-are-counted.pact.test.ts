import { finishedByRecoveryCode, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'one of the last two recovery codes, with a session',
  state: given('a member has two recovery codes left', { tried_in_vain: 'nothing' }),
  operation: 'recover',
  request: ({ organization_id, member_id, session_token, recovery_code }) => ({
    organization_id,
    member_id,
    session_token,
    recovery_code,
  }),
  response: success({ ...finishedByRecoveryCode, recovery_codes_remaining: 1 }),
}).succeeds('a member is told how many recovery codes remain', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.recovery_codes_remaining).toBe(1);
});
