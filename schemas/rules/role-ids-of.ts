import { isRecord } from '../../src/io/is-record';

/** The ids of roles, which a member has as objects and a request or a session as plain ids. */
export function roleIdsOf(roles: readonly unknown[]): ReadonlySet<unknown> {
  return new Set(roles.map((role) => (isRecord(role) ? role.role_id : role)));
}
