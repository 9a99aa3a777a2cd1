import { fictionalPhoneNumber } from '../../arrange/second-factors/fictional-phone-number';
import type { Journey } from '../journey';
import { passcodeSteps } from '../passcode-steps';
import { secondFactorLetsIn, waitingLogin, waits } from '../second-factor-steps';
import { asksForMfa, keepsSession, sessionSteps } from '../session-steps';

/** A login that asks for MFA, with a phone that is enrolled on the way. */
export const sms: Journey = {
  name: 'MFA by SMS',
  onlyAtEmulator: 'an SMS needs a phone, and only the emulator has an outbox for them',
  start: async (fixture) => ({ ...(await fixture.login({ mfaPolicy: 'REQUIRED_FOR_ALL' })) }),
  steps: [
    ...passcodeSteps(asksForMfa, waits),
    {
      name: 'ask for an SMS',
      operation: 'send_sms_otp',
      request: { ...waitingLogin, mfa_phone_number: fictionalPhoneNumber },
      expects: {
        '/member_id': '{member_id}',
        '/member/mfa_phone_number': fictionalPhoneNumber,
      },
    },
    { name: 'read the passcode in the SMS', reads: 'SMS', into: 'sms_code' },
    {
      name: 'type the passcode of the SMS',
      operation: 'authenticate_sms_otp',
      request: { ...waitingLogin, code: '{sms_code}' },
      expects: { ...secondFactorLetsIn(), '/member/mfa_phone_number_verified': true },
      keeps: keepsSession,
    },
    ...sessionSteps,
  ],
};
