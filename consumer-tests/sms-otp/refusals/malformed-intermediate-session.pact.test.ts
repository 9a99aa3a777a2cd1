import { given, interaction, refusal, typedSmsPasscode } from '../../test-kit';

interaction({
  description: 'an SMS passcode with an intermediate session that is malformed',
  state: given('a login waits for the SMS passcode that was sent', {
    intermediate_session: 'of this login',
  }),
  operation: 'authenticate_sms_otp',
  request: (provided) => ({
    ...typedSmsPasscode(provided),
    intermediate_session_token: 'malformed',
  }),
  response: refusal(400, 'invalid_session_token'),
}).refuses('what is no intermediate session is refused with an SMS passcode');
