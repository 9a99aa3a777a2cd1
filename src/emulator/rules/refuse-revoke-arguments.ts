import { Refusal } from '../refusal';

/**
 * What is to be revoked is named in one of four ways.
 *
 * @throws Refusal `no_session_revoke_arguments` or `too_many_session_revoke_arguments`
 */
export function refuseRevokeArguments(given: readonly (string | null | undefined)[]): void {
  const count = given.filter((one) => one !== undefined && one !== null && one !== '').length;
  if (count === 0) throw new Refusal('no_session_revoke_arguments');
  if (count > 1) throw new Refusal('too_many_session_revoke_arguments');
}
