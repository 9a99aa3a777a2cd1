import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode of a pending member',
  state: given('a member has a fresh passcode', { member_status: 'pending' }),
  operation: 'authenticate',
  request: typedPasscode,
  response: success({ ...fullSession, member: { status: 'active', email_address_verified: true } }),
}).succeeds('a member who logs in for the first time becomes active', (response) => {
  expect(response.member.status).toBe('active');
  expect(response.member.email_address_verified).toBe(true);
});
