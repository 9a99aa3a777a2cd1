import { filled, given, interaction, memberById, success } from '../test-kit';

interaction({
  description: 'an SMS where MFA is allowed by SMS alone',
  state: given('the organization restricts MFA to other methods', {
    allowed_mfa_methods: ['sms_otp'],
  }),
  operation: 'send_sms_otp',
  request: memberById,
  response: success({ member: { mfa_phone_number: filled } }),
}).succeeds('an SMS is sent where SMS is the method that is allowed', (response, { request }) => {
  expect(response.member_id).toBe(request.member_id);
});
