import { endedSessionStates } from './ended-session-states';
import { exchangeStates } from './exchange-states';
import { liveSessionStates } from './live-session-states';
import { memberStates } from './member-states';
import { organizationStates } from './organization-states';
import { passcodeOwnerStates } from './passcode-owner-states';
import { passcodeSessionStates } from './passcode-session-states';
import { passcodeStates } from './passcode-states';
import { providerSideStates } from './provider-side-states';
import { sessionStates } from './session-states';
import type { StateTable } from './state-definition';

/** How every provider state is arranged; a state without a row does not compile. */
export const stateTable: StateTable = {
  ...passcodeStates,
  ...sessionStates,
  ...organizationStates,
  ...providerSideStates,
  ...liveSessionStates,
  ...endedSessionStates,
  ...exchangeStates,
  ...memberStates,
  ...passcodeOwnerStates,
  ...passcodeSessionStates,
};
