import { given, interaction, memberByAddress, success } from '../../test-kit';

interaction({
  description: 'a request for a passcode of an address that is new, where all are admitted',
  state: given('an organization that admits everybody'),
  operation: 'login_or_signup',
  request: memberByAddress,
  response: success({ member_created: true, member: { status: 'pending' } }),
}).succeeds('an address of any domain becomes a pending member', (response) => {
  expect(response.member_created).toBe(true);
});
