import { enrolmentMutants } from './second-factors/enrolment';
import { finishingMutants } from './second-factors/finishing';
import { recoveryCodeMutants } from './second-factors/recovery-codes';
import { smsMutants } from './second-factors/sms';
import { totpMutants } from './second-factors/totp';

/** SMS, authenticator applications and recovery codes, broken. */
export const secondFactorMutants = [
  ...finishingMutants,
  ...smsMutants,
  ...enrolmentMutants,
  ...totpMutants,
  ...recoveryCodeMutants,
];
