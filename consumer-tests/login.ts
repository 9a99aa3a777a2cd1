import type { B2BClient } from 'stytch';
import type { ContractOperation } from '../src/domain/operations';
import { type Discovery, discovery, discoveryCalls } from './client/discovery';
import { type EmailOtp, emailOtp, emailOtpCalls } from './client/email-otp';
import { type Organizations, organizations, organizationsCalls } from './client/organizations';
import { type RecoveryCodes, recoveryCodes, recoveryCodesCalls } from './client/recovery-codes';
import { type SecondFactor, secondFactor, secondFactorCalls } from './client/second-factor';
import { type Sessions, sessions, sessionsCalls } from './client/sessions';

/**
 * A login by e-mailed passcode, as its callers see it: the requests, and what is read of the
 * responses. Each family of operations has a file in `client/`, and a line here and twice below.
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

/** By which call a login makes each operation; one that is forgotten does not compile. */
export const loginCalls = {
  ...emailOtpCalls,
  ...secondFactorCalls,
  ...recoveryCodesCalls,
  ...discoveryCalls,
  ...sessionsCalls,
  ...organizationsCalls,
} satisfies Record<ContractOperation, (login: Login, request: never) => Promise<unknown>>;
