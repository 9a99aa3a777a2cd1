import type { Policy } from './policy';

const resources = {
  'stytch.organization': [
    'update.info.name',
    'update.info.slug',
    'update.info.untrusted_metadata',
    'update.info.email_jit_provisioning',
    'update.info.logo_url',
    'update.info.email_invites',
    'update.info.allowed_domains',
    'update.info.default_sso_connection',
    'update.info.sso_jit_provisioning',
    'update.info.mfa_policy',
    'update.info.implicit_roles',
    'delete',
  ],
  'stytch.member': [
    'create',
    'update.info.name',
    'update.info.untrusted_metadata',
    'update.info.mfa-phone',
    'update.info.delete.mfa-phone',
    'update.settings.is-breakglass',
    'update.settings.mfa_enrolled',
    'update.settings.roles',
    'search',
    'delete',
  ],
  'stytch.sso': ['create', 'update', 'delete'],
  'stytch.self': [
    'update.info.name',
    'update.info.untrusted_metadata',
    'update.info.mfa-phone',
    'update.info.delete.mfa-phone',
    'update.info.delete.password',
    'update.settings.mfa_enrolled',
    'delete',
  ],
};

/**
 * The policy of a project that nobody has changed: Stytch's own two roles and four resources. A member
 * may act on themselves, an admin on everything (what each role grants is inferred).
 */
export function defaultPolicy(): Policy {
  const all = Object.entries(resources);
  return {
    roles: [
      {
        role_id: 'stytch_member',
        description: 'Granted to every Member.',
        permissions: [{ resource_id: 'stytch.self', actions: ['*'] }],
      },
      {
        role_id: 'stytch_admin',
        description: 'Granted to Members who create an Organization.',
        permissions: all.map(([resource_id]) => ({ resource_id, actions: ['*'] })),
      },
    ],
    resources: all.map(([resource_id, actions]) => ({
      resource_id,
      description: `Stytch's own resource ${resource_id}.`,
      actions,
    })),
    scopes: [],
  };
}
