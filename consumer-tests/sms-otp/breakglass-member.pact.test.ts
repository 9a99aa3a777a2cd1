import { given, interaction, memberById, success } from '../test-kit';

interaction({
  description: 'an SMS of a breakglass member where MFA is allowed by TOTP alone',
  state: given('the organization restricts MFA to other methods and the member is breakglass', {
    allowed_mfa_methods: ['totp'],
  }),
  operation: 'send_sms_otp',
  request: memberById,
  response: success({ member: { is_breakglass: true } }),
}).succeeds(
  'a breakglass member is sent an SMS whatever the organization allows',
  (response, { request }) => {
    expect(response.member_id).toBe(request.member_id);
  },
);
