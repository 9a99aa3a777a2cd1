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
  const organization: Organization = {
    ...untouchedOrganization(world.clock.now()),
    organizationId: newId('organization'),
    settings: { email_invites: defaultEmailInvites(asked) },
    slug,
  };
  applyInput(world, organization, asked);
  world.organizations.set(organization.organizationId, organization);
  return organization;
}

/** What an organization has before anybody has set anything. */
export function untouchedOrganization(now: number) {
  return {
    createdAt: now,
    updatedAt: now,
    externalId: null,
    mfaPolicy: 'OPTIONAL',
    authMethods: 'ALL_ALLOWED',
    allowedAuthMethods: [],
    jitProvisioning: 'NOT_ALLOWED',
    allowedDomains: [],
    suspended: false,
  } as const satisfies Partial<Organization>;
}
