import type { PolicyRole } from '../rbac/policy';
import { Refusal } from '../refusal';

/** What a request asks of a session's roles. */
export interface AuthorizationCheck {
  readonly organization_id: string;
  readonly resource_id: string;
  readonly action: string;
}

/**
 * Evaluates an `authorization_check`: the organization must be the session's own, and one of its roles
 * must grant the action on the resource; `*` grants every action.
 *
 * @throws Refusal `session_authorization_tenancy_error` or `session_authorization_error`
 */
export function authorizationVerdict(
  policyRoles: readonly PolicyRole[],
  session: { readonly organizationId: string; readonly roles: readonly string[] },
  check: AuthorizationCheck,
): { authorized: true; granting_roles: string[] } {
  if (check.organization_id !== session.organizationId) {
    throw new Refusal('session_authorization_tenancy_error');
  }
  const granting = policyRoles
    .filter((role) => session.roles.includes(role.role_id))
    .filter((role) =>
      role.permissions.some(
        ({ resource_id, actions }) =>
          resource_id === check.resource_id &&
          (actions.includes(check.action) || actions.includes('*')),
      ),
    )
    .map((role) => role.role_id);
  if (granting.length === 0) throw new Refusal('session_authorization_error');
  return { authorized: true, granting_roles: granting };
}
