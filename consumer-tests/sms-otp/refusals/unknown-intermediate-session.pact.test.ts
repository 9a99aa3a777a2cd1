import { given, interaction, refusal, typedSmsPasscode } from '../../test-kit';

interaction({
  description: 'an SMS passcode with an intermediate session that is unknown',
  state: given('a login waits for the SMS passcode that was sent', {
    intermediate_session: 'that is unknown',
  }),
  operation: 'authenticate_sms_otp',
  request: typedSmsPasscode,
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('an SMS passcode finishes no login that is unknown');
