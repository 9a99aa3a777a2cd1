import type { Organization } from '../entities';
import { newId } from '../identifiers';
import { defaultEmailInvites } from '../rules/default-email-invites';
import type { World } from '../world';
import { applyInput, type OrganizationInput } from './organization-input';

/**
 * Adds an organization with what a caller asked for.
 *
 * @throws Refusal before anything is added
 */
export function newOrganization(
  world: World,
  slug: string,
  asked: OrganizationInput,
): Organization {
  const now = world.clock.now();
  const organization: Organization = {
    organizationId: newId('organization'),
    createdAt: now,
    updatedAt: now,
    settings: { email_invites: defaultEmailInvites(asked) },
    slug,
    externalId: null,
    mfaPolicy: 'OPTIONAL',
    authMethods: 'ALL_ALLOWED',
    allowedAuthMethods: [],
    jitProvisioning: 'NOT_ALLOWED',
    allowedDomains: [],
    suspended: false,
  };
  applyInput(world, organization, asked);
  world.organizations.set(organization.organizationId, organization);
  return organization;
}
