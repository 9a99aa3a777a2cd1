import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode of a member who was invited',
  state: given('a member who was invited has a fresh passcode'),
  operation: 'authenticate',
  request: typedPasscode,
  response: success({ ...fullSession, member: { status: 'active', email_address_verified: true } }),
}).succeeds('a member who was invited becomes active by a passcode', (response) => {
  expect(response.member_authenticated).toBe(true);
  expect(response.member.status).toBe('active');
  expect(response.member.email_address_verified).toBe(true);
});
