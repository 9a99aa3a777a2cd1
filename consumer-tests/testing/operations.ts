import { authenticatePath, loginOrSignupPath } from '../../src/vocabulary';

/** The operations of the contract: where they are, and the schema of their 200. */
export const operations = {
  authenticate: {
    path: authenticatePath,
    response: 'api_b2b_otp_v1_b2b_otp_email_AuthenticateResponse',
  },
  login_or_signup: {
    path: loginOrSignupPath,
    response: 'api_b2b_otp_v1_b2b_otp_email_LoginOrSignupResponse',
  },
} as const;

export type Operation = keyof typeof operations;
