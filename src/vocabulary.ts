/** The pacticipants, as the broker and the contract name them. */
export const consumerName = 'b2b-login';
export const providerName = 'stytch-b2b';

/** Where the contract lives, relative to the repository's root. */
export const contractPath = `contracts/${consumerName}-${providerName}.json`;

/** The two endpoints that the contract speaks of. */
export const authenticatePath = '/v1/b2b/otps/email/authenticate';
export const loginOrSignupPath = '/v1/b2b/otps/email/login_or_signup';

/** Two readings of a published schema (docs/discoveries/null-or-absent.md says why there are two). */
export type Reading = 'documented' | 'wire';
