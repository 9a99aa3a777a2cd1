import { absent, type Journey } from '../journey';
import { passcodeSteps } from '../passcode-steps';
import { secondFactorLetsIn, totpSteps, waitingLogin, waits } from '../second-factor-steps';
import { asksForMfa, keepsSession, sessionSteps } from '../session-steps';

/** A member who has lost the authenticator application comes in by a recovery code, once. */
export const recoveryCode: Journey = {
  name: 'MFA by recovery code',
  start: async (fixture) => ({ ...(await fixture.login({ mfaPolicy: 'REQUIRED_FOR_ALL' })) }),
  steps: [
    ...passcodeSteps(asksForMfa, waits),
    ...totpSteps,
    {
      name: 'sign out, and lose the authenticator application',
      operation: 'revoke_session',
      request: { session_token: '{session_token}' },
      expects: {},
    },
    ...passcodeSteps(asksForMfa, waits, ' again'),
    {
      name: 'type a recovery code',
      operation: 'recover',
      request: { ...waitingLogin, recovery_code: '{recovery_code}' },
      expects: secondFactorLetsIn(),
      keeps: keepsSession,
    },
    {
      name: 'see that the recovery code is used up',
      operation: 'get_recovery_codes',
      request: { organization_id: '{organization_id}', member_id: '{member_id}' },
      expects: { '/member_id': '{member_id}', '/recovery_codes/9': absent },
    },
    ...sessionSteps,
  ],
};
