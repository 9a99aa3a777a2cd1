import { given, interaction, refusal, typedSmsPasscode } from '../../test-kit';

interaction({
  description: 'an SMS passcode with the intermediate session of another member',
  state: given('a login waits for the SMS passcode that was sent', {
    intermediate_session: 'of another member',
  }),
  operation: 'authenticate_sms_otp',
  request: typedSmsPasscode,
  response: refusal(400, 'member_session_member_id_mismatch'),
  pending:
    'That the session must be the member’s own is documented, the type and the status are inferred.',
}).refuses('an SMS passcode does not finish the login of another member');
