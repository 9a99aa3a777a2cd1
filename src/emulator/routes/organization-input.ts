import { z } from 'zod';
import type { Organization } from '../entities';
import { Refusal } from '../refusal';
import { emailRoles } from '../rules/email-roles';
import { mergeMetadata } from '../rules/merge-metadata';
import { refuseDomains } from '../rules/refuse-domains';
import { refuseOrganizationExternalId } from '../rules/refuse-organization-external-id';
import { refuseRestrictedWithoutList } from '../rules/refuse-restricted-without-list';
import { refuseSlug } from '../rules/refuse-slug';
import { refuseUnlistedValues } from '../rules/refuse-unlisted-values';
import type { World } from '../world';

const text = z.string().nullish();
const texts = z.array(z.string()).nullish();
const record = z.record(z.string(), z.unknown()).nullish();

/** What callers may set of an organization; null counts as not given, other keys are ignored. */
export const organizationInput = z.object({
  organization_name: text,
  organization_slug: text,
  organization_external_id: text,
  organization_logo_url: text,
  trusted_metadata: record,
  email_allowed_domains: texts,
  email_jit_provisioning: text,
  email_invites: text,
  auth_methods: text,
  allowed_auth_methods: texts,
  mfa_policy: text,
  mfa_methods: text,
  allowed_mfa_methods: texts,
  sso_jit_provisioning: text,
  sso_jit_provisioning_allowed_connections: texts,
  sso_default_connection_id: text,
  oauth_tenant_jit_provisioning: text,
  allowed_oauth_tenants: record,
  claimed_email_domains: texts,
  rbac_email_implicit_role_assignments: z
    .array(z.object({ domain: z.string(), role_id: z.string() }))
    .nullish(),
  first_party_connected_apps_allowed_type: text,
  allowed_first_party_connected_apps: texts,
  third_party_connected_apps_allowed_type: text,
  allowed_third_party_connected_apps: texts,
});

export type OrganizationInput = z.infer<typeof organizationInput>;

/** Puts what a caller asked for into an organization. @throws Refusal before anything is changed */
export function applyInput(
  world: World,
  organization: Organization,
  asked: OrganizationInput,
): void {
  const { organization_slug: slug, trusted_metadata: metadata, ...rest } = asked;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null);
  const settings = { ...organization.settings, ...Object.fromEntries(given) };
  if (asked.organization_name && asked.organization_name.length > 128) {
    throw new Refusal('invalid_organization_name');
  }
  refuseUnlistedValues(Object.fromEntries(given));
  refuseDomains(asked.email_allowed_domains ?? [], 'organization_settings_domain_too_common');
  refuseDomains(
    asked.claimed_email_domains ?? [],
    'organization_settings_claimed_domain_too_common',
  );
  refuseRestrictedWithoutList(settings);
  if (slug) refuseSlug(world, organization, slug);
  if (asked.organization_external_id) {
    refuseOrganizationExternalId(world, organization, asked.organization_external_id);
  }
  settings.trusted_metadata = mergeMetadata(metadataOf(organization), metadata);

  Object.assign(organization.settings, settings);
  organization.slug = slug || organization.slug;
  organization.externalId = asked.organization_external_id || organization.externalId;
  organization.mfaPolicy = asked.mfa_policy ?? organization.mfaPolicy;
  organization.authMethods = asked.auth_methods ?? organization.authMethods;
  organization.allowedAuthMethods = asked.allowed_auth_methods ?? organization.allowedAuthMethods;
  organization.jitProvisioning = asked.email_jit_provisioning ?? organization.jitProvisioning;
  organization.allowedDomains = asked.email_allowed_domains ?? organization.allowedDomains;
  organization.updatedAt = world.clock.now();
  for (const member of world.membersOf(organization.organizationId)) {
    member.emailRoles = emailRoles(organization, member.emailAddress);
  }
}

const metadataForm = z.record(z.string(), z.unknown()).catch({});

function metadataOf(organization: Organization): Record<string, unknown> {
  return metadataForm.parse(organization.settings.trusted_metadata);
}
