import { z } from 'zod';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { policyRole } from '../rbac/policy';
import { ownRolesOf } from '../rbac/roles-of';
import type { World } from '../world';
import { knownOrganization } from './known';

/** `GET /v1/b2b/rbac/policy` */
export function getPolicy(world: World): ApiResponse {
  return { status: 200, body: { policy: world.policy } };
}

/** `GET /v1/b2b/rbac/organizations/{organization_id}` */
export function getOrganizationPolicy(world: World, request: ApiRequest): ApiResponse {
  const organization = knownOrganization(world, request.parameters.organization_id);
  return { status: 200, body: { org_policy: { roles: ownRolesOf(organization) } } };
}

const input = z.object({ org_policy: z.object({ roles: z.array(policyRole) }) });

/** `PUT /v1/b2b/rbac/organizations/{organization_id}`: replaces the organization's own roles. */
export function setOrganizationPolicy(world: World, request: ApiRequest): ApiResponse {
  const asked = parseInput(input, request.body);
  const organization = knownOrganization(world, request.parameters.organization_id);
  organization.settings.custom_roles = asked.org_policy.roles;
  organization.updatedAt = world.clock.now();
  return { status: 200, body: { org_policy: { roles: ownRolesOf(organization) } } };
}
