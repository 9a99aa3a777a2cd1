import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an SMS passcode without any session',
  state: given('a login waits for the SMS passcode that was sent', {
    intermediate_session: 'of this login',
  }),
  operation: 'authenticate_sms_otp',
  request: ({ organization_id, member_id, sms_code }) => ({
    organization_id,
    member_id,
    code: sms_code,
  }),
  response: refusal(400, 'no_session_arguments'),
  pending: 'That exactly one of them must come is documented, the status is inferred.',
}).refuses('an SMS passcode alone is no login');
