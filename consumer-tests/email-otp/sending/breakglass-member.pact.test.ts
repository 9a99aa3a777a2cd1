import { given, interaction, memberByAddress, success } from '../../test-kit';

interaction({
  description: 'a request for a passcode of a breakglass member where passcodes are not allowed',
  state: given('the organization takes no passcodes and the member is breakglass'),
  operation: 'login_or_signup',
  request: memberByAddress,
  response: success({ member_created: false, member: { is_breakglass: true } }),
}).succeeds(
  'a breakglass member is sent a passcode whatever the organization allows',
  (response) => {
    expect(response.member_created).toBe(false);
  },
);
