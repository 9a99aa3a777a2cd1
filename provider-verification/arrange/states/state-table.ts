import { discoverySessionStates } from './discovery-session-states';
import { discoveryStates } from './discovery-states';
import { organizationStates } from './organization-states';
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
  ...discoveryStates,
  ...discoverySessionStates,
};
