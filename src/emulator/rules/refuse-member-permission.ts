import type { IncomingHttpHeaders } from 'node:http';
import { isRecord } from '../../io/is-record';
import type { Session } from '../entities';
import { neededPermissions } from '../rbac/needed-permissions';
import { rolesOf } from '../rbac/roles-of';
import { Refusal } from '../refusal';
import { findSession } from '../sessions/find-session';
import { sessionOwners } from '../sessions/session-owners';
import type { World } from '../world';
import { authorizationVerdict } from './authorization-verdict';
import { sessionRoles } from './session-roles';

/** A request as far as a member's permissions decide about it. */
export interface PermittedRequest {
  readonly route: string;
  readonly headers: IncomingHttpHeaders;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * A request that names a session in its headers is made in the name of that member: only in their own
 * organization, and only with their permissions.
 *
 * @throws Refusal `session_authorization_tenancy_error`, `session_authorization_error`,
 *   `cannot_update_trusted_metadata`, or what is wrong with the session
 */
export async function refuseMemberPermission(
  world: World,
  { route, headers, parameters, body: given }: PermittedRequest,
): Promise<void> {
  const body = isRecord(given) ? given : {};
  const needed = neededPermissions(route, body);
  if (needed === undefined) return;
  const session = await findSession(world, {
    session_token: one(headers['x-stytch-member-session']),
    session_jwt: one(headers['x-stytch-member-sessionjwt']),
  });
  if (session === undefined) return;
  if (route.startsWith('PUT ') && body.trusted_metadata) {
    throw new Refusal('cannot_update_trusted_metadata');
  }
  const { organization, member } = sessionOwners(world, session);
  refuseOtherOrganizations(world, session, parameters.organization_id, body.organization_ids);
  const isSelf = parameters.member_id === member.memberId || body.member_id === member.memberId;
  const roles = { organizationId: session.organizationId, roles: sessionRoles(member) };
  const holding = rolesOf(world, organization);
  for (const { resource, action, self } of needed) {
    const resources = self && isSelf ? [resource, 'stytch.self'] : [resource];
    const isGranted = resources.some((resource_id) => {
      const check = { organization_id: session.organizationId, resource_id, action };
      try {
        return authorizationVerdict(holding, roles, check).authorized;
      } catch (refused) {
        if (refused instanceof Refusal) return false;
        throw refused;
      }
    });
    if (!isGranted) throw new Refusal('session_authorization_error');
  }
}

function refuseOtherOrganizations(
  world: World,
  session: Session,
  inPath: string | undefined,
  inBody: unknown,
): void {
  const keys = [inPath, ...(Array.isArray(inBody) ? inBody : [])].filter(
    (key) => typeof key === 'string',
  );
  for (const key of keys) {
    const organization = world.findOrganization(key);
    if (organization !== undefined && organization.organizationId !== session.organizationId) {
      throw new Refusal('session_authorization_tenancy_error');
    }
  }
}

function one(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' && header !== '' ? header : undefined;
}
