import { discoverySessionStates } from './discovery-session-states';
import { discoveryStates } from './discovery-states';
import { mfaPolicyStates } from './mfa-policy-states';
import { organizationStates } from './organization-states';
import { passcodeStates } from './passcode-states';
import { providerSideStates } from './provider-side-states';
import { recoveryCodeStates } from './recovery-code-states';
import { sessionStates } from './session-states';
import { smsStates } from './sms-states';
import type { StateTable } from './state-definition';
import { totpStates } from './totp-states';

/** How every provider state is arranged; a state without a row does not compile. */
export const stateTable: StateTable = {
  ...passcodeStates,
  ...sessionStates,
  ...organizationStates,
  ...providerSideStates,
  ...mfaPolicyStates,
  ...smsStates,
  ...totpStates,
  ...recoveryCodeStates,
  ...discoveryStates,
  ...discoverySessionStates,
};
