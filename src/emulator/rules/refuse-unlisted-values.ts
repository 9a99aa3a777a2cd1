import { Refusal, type RefusalType } from '../refusal';

const threeWays = ['ALL_ALLOWED', 'RESTRICTED', 'NOT_ALLOWED'];
const twoWays = ['ALL_ALLOWED', 'RESTRICTED'];

/** What each setting accepts, and the error for anything else. */
const accepted: Readonly<Record<string, readonly [RefusalType, readonly string[]]>> = {
  auth_methods: ['invalid_organization_auth_method_settings', twoWays],
  allowed_auth_methods: [
    'invalid_organization_allowed_auth_methods',
    [
      'sso',
      'magic_link',
      'email_otp',
      'password',
      'google_oauth',
      'microsoft_oauth',
      'slack_oauth',
      'github_oauth',
      'hubspot_oauth',
    ],
  ],
  mfa_policy: ['invalid_organization_mfa_policy', ['OPTIONAL', 'REQUIRED_FOR_ALL']],
  mfa_methods: ['invalid_organization_mfa_factor_setting', twoWays],
  allowed_mfa_methods: ['invalid_organization_allowed_mfa_methods', ['sms_otp', 'totp']],
  email_jit_provisioning: [
    'invalid_organization_auth_factor_setting_for_email_jit_provisioning',
    threeWays,
  ],
  email_invites: ['invalid_organization_auth_factor_setting', threeWays],
  sso_jit_provisioning: ['invalid_organization_auth_factor_setting', threeWays],
  oauth_tenant_jit_provisioning: [
    'invalid_organization_auth_factor_setting_for_oauth_tenant_jit_provisioning',
    ['RESTRICTED', 'NOT_ALLOWED'],
  ],
  first_party_connected_apps_allowed_type: ['bad_request', threeWays],
  third_party_connected_apps_allowed_type: ['bad_request', threeWays],
};

/** A setting takes the values that Stytch lists for it. @throws Refusal the setting's own error */
export function refuseUnlistedValues(settings: Readonly<Record<string, unknown>>): void {
  for (const [name, [refusal, values]] of Object.entries(accepted)) {
    const given = settings[name];
    if (given === undefined) continue;
    const all: readonly unknown[] = Array.isArray(given) ? given : [given];
    const unlisted = all.find((value) => typeof value !== 'string' || !values.includes(value));
    if (unlisted !== undefined) throw new Refusal(refusal);
  }
  const tenants = Object.keys(settings.allowed_oauth_tenants ?? {});
  if (tenants.some((tenant) => !['slack', 'hubspot', 'github'].includes(tenant))) {
    throw new Refusal('invalid_oauth_allowed_tenants_format');
  }
}
