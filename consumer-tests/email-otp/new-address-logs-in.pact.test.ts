import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode of a new address',
  state: given('a member has a new address and a fresh passcode there'),
  operation: 'authenticate',
  request: typedPasscode,
  response: success({ ...fullSession, member: { email_address_verified: true } }),
}).succeeds('a member logs in by a new address, and verifies it', (response) => {
  expect(response.member.email_address_verified).toBe(true);
});
