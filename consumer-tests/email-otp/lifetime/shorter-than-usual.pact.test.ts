import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a passcode that was asked to live for five minutes, after six',
  state: given('a member has a passcode and some minutes have passed', {
    member_status: 'active',
    lifetime: '5 to log in, 15 to sign up',
    minutes_passed: 6,
  }),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(401, 'unable_to_auth_otp_code'),
}).refuses('a passcode lives no longer than was asked for');
