import { given, interaction, memberByAddress, success } from '../../test-kit';

interaction({
  description: 'a request for a passcode of an address that is new',
  state: given('an organization that admits new members by e-mail domain'),
  operation: 'login_or_signup',
  request: memberByAddress,
  response: success({ member_created: true, member: { status: 'pending' } }),
}).succeeds('an address that is new becomes a pending member', (response) => {
  expect(response.member_created).toBe(true);
  expect(response.member.status).toBe('pending');
  expect(response.member_id).toBe(response.member.member_id);
});
