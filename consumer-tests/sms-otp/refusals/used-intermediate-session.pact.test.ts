import { given, interaction, refusal, typedSmsPasscode } from '../../test-kit';

interaction({
  description: 'an SMS passcode with an intermediate session that was used already',
  state: given('a login waits for the SMS passcode that was sent', {
    intermediate_session: 'that was used already',
  }),
  operation: 'authenticate_sms_otp',
  request: typedSmsPasscode,
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('an intermediate session that an SMS passcode used up finishes no second login');
