import { timestamp } from '../clock';
import type { Organization } from '../entities';
import { keptBody } from './kept-body';

/** What an organization looks like when nobody has set anything, in the order of the keys. */
const organizationDefaults = {
  allowed_auth_methods: [],
  allowed_first_party_connected_apps: [],
  allowed_mfa_methods: [],
  allowed_oauth_tenants: {},
  allowed_third_party_connected_apps: [],
  auth_methods: 'ALL_ALLOWED',
  claimed_email_domains: [],
  created_at: '',
  custom_roles: [],
  email_allowed_domains: [],
  email_invites: 'ALL_ALLOWED',
  email_jit_provisioning: 'NOT_ALLOWED',
  first_party_connected_apps_allowed_type: 'ALL_ALLOWED',
  mfa_methods: 'ALL_ALLOWED',
  mfa_policy: 'OPTIONAL',
  oauth_tenant_jit_provisioning: 'NOT_ALLOWED',
  organization_external_id: null,
  organization_id: '',
  organization_logo_url: '',
  organization_name: '',
  organization_slug: '',
  rbac_email_implicit_role_assignments: [],
  scim_active_connection: null,
  scim_active_connections: [],
  sso_active_connections: [],
  sso_default_connection_id: null,
  sso_jit_provisioning: 'ALL_ALLOWED',
  sso_jit_provisioning_allowed_connections: [],
  third_party_connected_apps_allowed_type: 'ALL_ALLOWED',
  trusted_metadata: {},
  updated_at: '',
} as const;

/** An organization as the API shows it. */
export function organizationBody(organization: Organization): Readonly<Record<string, unknown>> {
  return keptBody(organization, {
    ...organizationDefaults,
    ...organization.settings,
    organization_id: organization.organizationId,
    organization_slug: organization.slug,
    created_at: timestamp(organization.createdAt),
    updated_at: timestamp(organization.updatedAt),
  });
}
