import { fullSession, given, interaction, success, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode with the address in capitals',
  state: given('a member has a fresh passcode and types the address in capitals'),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
  pending: 'That the case of an address does not matter is inferred.',
}).succeeds('an address is the same in capitals', (response) => {
  expect(response.member_authenticated).toBe(true);
});
