import { B2BClient, StytchError } from 'stytch';

/** What the login sends to Stytch, and what it gets back. */
type Email = B2BClient['otps']['email'];

/** The two calls that a login by e-mailed passcode consists of. */
export interface LoginClient {
  /** Sends a passcode: `POST /v1/b2b/otps/email/login_or_signup`. */
  sendPasscode: (
    ...request: Parameters<Email['loginOrSignup']>
  ) => ReturnType<Email['loginOrSignup']>;
  /** Checks the passcode: `POST /v1/b2b/otps/email/authenticate`. */
  authenticate: (
    ...request: Parameters<Email['authenticate']>
  ) => ReturnType<Email['authenticate']>;
}

/** What the login catches when Stytch says no. */
export const Refusal = StytchError;

/**
 * Builds the consumer under test, the official SDK, against the given address. This is the one file
 * to replace by a client of your own: docs/bring-your-own-consumer.md.
 *
 * The credentials are examples: Pact's mock server asks for none, and the contract holds none.
 */
export function loginClient(url: string): LoginClient {
  const { email } = new B2BClient({
    project_id: 'project-test-00000000-0000-4000-8000-000000000000',
    secret: 'example-secret',
    env: url,
  }).otps;
  return {
    sendPasscode: (request) => email.loginOrSignup(request),
    authenticate: (request) => email.authenticate(request),
  };
}
