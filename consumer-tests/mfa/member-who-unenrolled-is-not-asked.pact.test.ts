import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode of a member who unenrolled',
  state: given('a member who unenrolled has a fresh passcode'),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
}).succeeds('a member who unenrolled is not asked for MFA', (response) => {
  expect(response.member_authenticated).toBe(true);
});
