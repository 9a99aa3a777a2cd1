import type { Journey } from '../journey';
import { passcodeSteps } from '../passcode-steps';
import { totpSteps, waits } from '../second-factor-steps';
import { asksForMfa, sessionSteps } from '../session-steps';

/** A login that asks for MFA, with an authenticator application that is registered on the way. */
export const totp: Journey = {
  name: 'MFA by authenticator application',
  start: async (fixture) => ({ ...(await fixture.login({ mfaPolicy: 'REQUIRED_FOR_ALL' })) }),
  steps: [...passcodeSteps(asksForMfa, waits), ...totpSteps, ...sessionSteps],
};
