import { given, interaction, memberById, refusal } from '../../test-kit';

interaction({
  description: 'an SMS where MFA is allowed by TOTP alone',
  state: given('the organization restricts MFA to other methods', {
    allowed_mfa_methods: ['totp'],
  }),
  operation: 'send_sms_otp',
  request: memberById,
  response: refusal(403, 'operation_restricted_by_organization_mfa_methods'),
  pending: 'That the restriction holds is documented, the status is inferred.',
}).refuses('no SMS is sent where the organization allows TOTP alone');
