import { fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode of a breakglass member where passcodes are not allowed',
  state: given(
    'the organization takes no passcodes any more and a breakglass member has a fresh one',
  ),
  operation: 'authenticate',
  request: typedPasscode,
  response: success({ ...fullSession, member: { is_breakglass: true } }),
}).succeeds('a breakglass member logs in whatever the organization allows', (response) => {
  expect(response.member_authenticated).toBe(true);
});
