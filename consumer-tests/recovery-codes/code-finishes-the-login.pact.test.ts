import {
  finishedByRecoveryCode,
  given,
  interaction,
  placeholders,
  success,
  typedRecoveryCode,
} from '../test-kit';

interaction({
  description: 'a recovery code of a login that waits for MFA',
  state: given('a login waits and the member has a recovery code', {
    recovery: 'fresh',
    intermediate_session: 'of this login',
  }),
  operation: 'recover',
  request: typedRecoveryCode,
  response: success(finishedByRecoveryCode),
}).succeeds('a recovery code finishes the login', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.session_jwt).toBe(placeholders.session_jwt);
  expect(response.member_session?.member_id).toBe(response.member_id);
  expect(response.recovery_codes_remaining).toEqual(expect.any(Number));
});
