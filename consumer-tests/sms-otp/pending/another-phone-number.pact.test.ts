import { given, interaction, refusal, waitingLogin } from '../../test-kit';

interaction({
  description: 'an SMS to another phone than the member has',
  state: given('a login waits for the SMS passcode that was sent', {
    intermediate_session: 'of this login',
  }),
  operation: 'send_sms_otp',
  request: (provided) => ({ ...waitingLogin(provided), mfa_phone_number: '+12025550199' }),
  response: refusal(400, 'duplicate_member_phone_number_for_member'),
  pending: 'That it is an error is documented, the type and the status are inferred.',
}).refuses('a member who has a phone has no SMS sent to another one');
