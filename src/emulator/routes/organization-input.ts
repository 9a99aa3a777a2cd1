import { z } from 'zod';
import type { Organization } from '../entities';
import { Refusal } from '../refusal';
import type { World } from '../world';

const text = z.string().max(128);
const texts = z.array(z.string());

/** What callers may set of an organization; the API knows more, which is ignored. */
export const organizationInput = z.object({
  organization_name: text.min(1).optional(),
  organization_slug: z.string().optional(),
  organization_external_id: text.nullable().optional(),
  organization_logo_url: z.string().optional(),
  trusted_metadata: z.record(z.string(), z.unknown()).optional(),
  email_allowed_domains: texts.optional(),
  email_jit_provisioning: z.string().optional(),
  email_invites: z.string().optional(),
  auth_methods: z.string().optional(),
  allowed_auth_methods: texts.optional(),
  mfa_policy: z.string().optional(),
  mfa_methods: z.string().optional(),
  allowed_mfa_methods: texts.optional(),
  sso_jit_provisioning: z.string().optional(),
  oauth_tenant_jit_provisioning: z.string().optional(),
  claimed_email_domains: texts.optional(),
});

export type OrganizationInput = z.infer<typeof organizationInput>;

/** Puts what a caller asked for into an organization. @throws Refusal for a slug that cannot be had */
export function applyInput(
  world: World,
  organization: Organization,
  asked: OrganizationInput,
): void {
  if (asked.organization_slug !== undefined) {
    refuseSlug(world, organization, asked.organization_slug);
    organization.slug = asked.organization_slug;
  }
  const { organization_slug: _slug, ...settings } = asked;
  for (const [name, value] of Object.entries(settings)) {
    if (value !== undefined) organization.settings[name] = value;
  }
  organization.externalId = asked.organization_external_id ?? organization.externalId;
  organization.mfaPolicy = asked.mfa_policy ?? organization.mfaPolicy;
  organization.authMethods = asked.auth_methods ?? organization.authMethods;
  organization.allowedAuthMethods = asked.allowed_auth_methods ?? organization.allowedAuthMethods;
  organization.jitProvisioning = asked.email_jit_provisioning ?? organization.jitProvisioning;
  organization.allowedDomains = asked.email_allowed_domains ?? organization.allowedDomains;
  organization.updatedAt = world.clock.now();
}

function refuseSlug(world: World, organization: Organization, slug: string): void {
  if (!/^[A-Za-z0-9._~-]{2,128}$/.test(slug) || !/[A-Za-z0-9]/.test(slug)) {
    throw new Refusal('invalid_organization_slug');
  }
  for (const other of world.organizations.values()) {
    if (other !== organization && other.slug === slug)
      throw new Refusal('organization_slug_already_used');
  }
}
