/** What a member must be allowed to do; `self` when doing it to oneself is a permission of its own. */
export interface NeededPermission {
  readonly resource: 'stytch.organization' | 'stytch.member';
  readonly action: string;
  readonly self?: boolean;
}

const organizations = '/v1/b2b/organizations/{organization_id}';
const members = `${organizations}/members`;

/** What each route needs when it is called in the name of a member. Those with a `?` are inferred. */
const ofRoute: Readonly<Record<string, NeededPermission>> = {
  [`DELETE ${organizations}`]: { resource: 'stytch.organization', action: 'delete' },
  // ?
  [`DELETE ${organizations}/external_id`]: { resource: 'stytch.organization', action: 'update' },
  [`POST ${members}`]: { resource: 'stytch.member', action: 'create' },
  [`DELETE ${members}/{member_id}`]: { resource: 'stytch.member', action: 'delete', self: true },
  'POST /v1/b2b/organizations/members/search': { resource: 'stytch.member', action: 'search' },
  [`DELETE ${members}/mfa_phone_numbers/{member_id}`]: {
    resource: 'stytch.member',
    action: 'update.info.delete.mfa-phone',
    self: true,
  },
  // ?
  [`PUT ${members}/{member_id}/reactivate`]: { resource: 'stytch.member', action: 'create' },
  [`DELETE ${members}/{member_id}/external_id`]: { resource: 'stytch.member', action: 'update' },
  [`POST ${members}/{member_id}/unlink_retired_email`]: {
    resource: 'stytch.member',
    action: 'update.info.unlink-retired-email',
    self: true,
  },
  'POST /v1/b2b/sessions/revoke': {
    resource: 'stytch.member',
    action: 'revoke.sessions',
    self: true,
  },
};

/** What each field of an update needs. */
const ofField: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [`PUT ${organizations}`]: {
    organization_name: 'update.info.name',
    organization_slug: 'update.info.slug',
    organization_logo_url: 'update.info.logo-url',
    sso_default_connection_id: 'update.settings.default-sso-connection',
    sso_jit_provisioning: 'update.settings.sso-jit-provisioning',
    sso_jit_provisioning_allowed_connections: 'update.settings.sso-jit-provisioning',
    email_allowed_domains: 'update.settings.allowed-domains',
    email_jit_provisioning: 'update.settings.email-jit-provisioning',
    email_invites: 'update.settings.email-invites',
    auth_methods: 'update.settings.allowed-auth-methods',
    allowed_auth_methods: 'update.settings.allowed-auth-methods',
    mfa_policy: 'update.settings.mfa-policy',
    mfa_methods: 'update.settings.allowed-mfa-methods',
    allowed_mfa_methods: 'update.settings.allowed-mfa-methods',
    rbac_email_implicit_role_assignments: 'update.settings.implicit-roles',
    oauth_tenant_jit_provisioning: 'update.settings.oauth-tenant-jit-provisioning',
    allowed_oauth_tenants: 'update.settings.allowed-oauth-tenants',
  },
  [`PUT ${members}/{member_id}`]: {
    name: 'update.info.name',
    untrusted_metadata: 'update.info.untrusted-metadata',
    is_breakglass: 'update.settings.is-breakglass',
    mfa_phone_number: 'update.info.mfa-phone',
    mfa_enrolled: 'update.settings.mfa-enrolled',
    roles: 'update.settings.roles',
    default_mfa_method: 'update.settings.default-mfa-method',
    email_address: 'update.info.email',
  },
};

const notOnOneself = new Set(['is_breakglass', 'roles', 'email_address']);

/**
 * What a request needs when it is made in the name of a member; undefined for routes that do not look at
 * the member's permissions.
 */
export function neededPermissions(
  route: string,
  body: Readonly<Record<string, unknown>>,
): readonly NeededPermission[] | undefined {
  const one = ofRoute[route];
  if (one !== undefined) return [one];
  const fields = ofField[route];
  if (fields === undefined) return undefined;
  const isMember = route.endsWith('/{member_id}');
  return Object.entries(fields)
    .filter(([field]) => body[field] !== undefined && body[field] !== null)
    .map(([field, action]) => ({
      resource: isMember ? 'stytch.member' : 'stytch.organization',
      action,
      self: isMember && !notOnOneself.has(field),
    }));
}
