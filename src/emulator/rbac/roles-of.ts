import { z } from 'zod';
import type { Organization } from '../entities';
import type { World } from '../world';
import { type PolicyRole, policyRole } from './policy';

const own = z.array(policyRole).catch([]);

/** The roles that hold in an organization: the project's, and those that it has of its own. */
export function rolesOf(world: World, organization: Organization): readonly PolicyRole[] {
  return [...world.policy.roles, ...ownRolesOf(organization)];
}

/** The roles that an organization has of its own. */
export function ownRolesOf(organization: Organization): readonly PolicyRole[] {
  return own.parse(organization.settings.custom_roles);
}
