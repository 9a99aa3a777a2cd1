import { given, interaction, noSessionYet, present, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode of a member whom a policy enrolled, where it holds no more',
  state: given('a member whom a policy enrolled has a fresh passcode where it holds no more'),
  operation: 'authenticate',
  request: typedPasscode,
  response: success({ ...noSessionYet, mfa_required: present }),
}).succeeds('a member whom a policy enrolled stays so', (response) => {
  expect(response.member_authenticated).toBe(false);
  expect(response.mfa_required).toBeDefined();
});
