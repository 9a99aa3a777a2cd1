import type { ContractOperation } from '../../../src/domain/operations';

/** Rows that nobody could tell from a sound response, and why. */
const rows: readonly {
  readonly of: readonly ContractOperation[];
  readonly row: RegExp;
  readonly why: string;
}[] = [
  {
    of: ['revoke_session', 'send_discovery_otp', 'get_rbac_policy'],
    row: /^the response to another/,
    why: 'it holds nothing but the id of the request: what it did shows in the next one',
  },
  {
    of: ['get_jwks'],
    row: /^(the response to another|a stranger in keys)/,
    why: 'the keys are the same for everybody, and one that is about to be used is no error',
  },
  {
    of: ['login_or_signup', 'create_discovered_organization'],
    row: /^another \/member\/is_breakglass$/,
    why: 'the provider chooses what a new member is',
  },
];

/** Whether a row is one that nobody could tell from a sound response. */
export function isUnknowable(operation: ContractOperation, row: string): boolean {
  return rows.some((one) => one.of.includes(operation) && one.row.test(row));
}
