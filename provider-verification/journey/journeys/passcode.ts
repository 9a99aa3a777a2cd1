import type { Journey } from '../journey';
import { passcodeSteps } from '../passcode-steps';
import { keepsSession, letIn, sessionSteps } from '../session-steps';

/** A login by an e-mailed passcode, until the member has signed out. */
export const passcode: Journey = {
  name: 'passcode',
  start: async (fixture) => ({ ...(await fixture.login()) }),
  steps: [...passcodeSteps(letIn, keepsSession), ...sessionSteps],
};
