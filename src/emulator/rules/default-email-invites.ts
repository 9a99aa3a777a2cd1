const authenticationSettings = [
  'sso_jit_provisioning',
  'email_allowed_domains',
  'email_jit_provisioning',
  'auth_methods',
  'allowed_auth_methods',
  'mfa_policy',
  'mfa_methods',
  'allowed_mfa_methods',
  'oauth_tenant_jit_provisioning',
  'allowed_oauth_tenants',
];

/**
 * What `email_invites` is when an organization is created without it: ALL_ALLOWED when no other
 * authentication setting came either, so that there is a way to add members, else NOT_ALLOWED.
 */
export function defaultEmailInvites(asked: Readonly<Record<string, unknown>>): string {
  const some = authenticationSettings.some((name) => (asked[name] ?? undefined) !== undefined);
  return some ? 'NOT_ALLOWED' : 'ALL_ALLOWED';
}
