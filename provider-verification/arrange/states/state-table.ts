import { discoveryFollowUpStates } from './discovery-follow-up-states';
import { discoveryMemberStates } from './discovery-member-states';
import { discoverySessionStates } from './discovery-session-states';
import { discoveryStates } from './discovery-states';
import { endedSessionStates } from './ended-session-states';
import { exchangeStates } from './exchange-states';
import { followUpStates } from './follow-up-states';
import { liveSessionStates } from './live-session-states';
import { memberStates } from './member-states';
import { mfaPolicyStates } from './mfa-policy-states';
import { organizationStates } from './organization-states';
import { passcodeOwnerStates } from './passcode-owner-states';
import { passcodeSessionStates } from './passcode-session-states';
import { passcodeStates } from './passcode-states';
import { permissionStates } from './permission-states';
import { providerSideStates } from './provider-side-states';
import { recoveryCodeStates } from './recovery-code-states';
import { refusedRequestStates } from './refused-request-states';
import { secondFactorFollowUpStates } from './second-factor-follow-up-states';
import { sessionStates } from './session-states';
import { smsStates } from './sms-states';
import type { StateTable } from './state-definition';
import { timeStates } from './time-states';
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
  ...liveSessionStates,
  ...endedSessionStates,
  ...exchangeStates,
  ...memberStates,
  ...passcodeOwnerStates,
  ...passcodeSessionStates,
  ...timeStates,
  ...permissionStates,
  ...discoveryMemberStates,
  ...refusedRequestStates,
  ...followUpStates,
  ...secondFactorFollowUpStates,
  ...discoveryFollowUpStates,
};
