/** The pacticipants, as the broker and the contract name them. */
export const consumerName = 'b2b-login';
export const providerName = 'stytch-b2b';

/** Where the contract lives, relative to the repository's root. */
export const contractPath = `contracts/${consumerName}-${providerName}.json`;

/** Where the last measurement of its strength is kept, from the repository's root. */
export const strengthPath = 'reports/strength.json';

/** Which fields of each outcome the login reads, written with the contract. */
export const readsPath = `contracts/${consumerName}-${providerName}.reads.json`;

/** Two readings of a published schema (docs/discoveries/null-or-absent.md says why there are two). */
export type Reading = 'documented' | 'wire';

/**
 * How the contract speaks of the request's credentials: that they are Basic, and never which. The
 * example is too short to be any.
 */
export const basicCredentials = {
  pattern: '^Basic [A-Za-z0-9+/]+={0,2}$',
  example: 'Basic example',
} as const;
