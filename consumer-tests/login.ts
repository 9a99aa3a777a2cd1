import type { B2BClient } from 'stytch';
import { type Discovery, discovery } from './client/discovery';
import { type EmailOtp, emailOtp } from './client/email-otp';
import { type Organizations, organizations } from './client/organizations';
import { type RecoveryCodes, recoveryCodes } from './client/recovery-codes';
import { type SecondFactor, secondFactor } from './client/second-factor';
import { type Sessions, sessions } from './client/sessions';

/**
 * A login by e-mailed passcode, as its callers see it: the requests, and what is read of the
 * responses. Each family of operations has a file in `client/`, and a line here and below.
 */
export interface Login
  extends EmailOtp,
    SecondFactor,
    RecoveryCodes,
    Discovery,
    Sessions,
    Organizations {}

/** The login on Stytch's official SDK. */
export function loginOn(stytch: B2BClient): Login {
  return {
    ...emailOtp(stytch),
    ...secondFactor(stytch),
    ...recoveryCodes(stytch),
    ...discovery(stytch),
    ...sessions(stytch),
    ...organizations(stytch),
  };
}
