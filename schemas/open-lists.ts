/**
 * Values that Stytch documents in prose, not in its schema, by the field that holds them. Stytch adds
 * values without notice, so one outside the list is drift and never a violation.
 * Source: the descriptions of Stytch's B2B API reference, https://stytch.com/docs/api-reference/b2b
 */
export const openLists: Readonly<Record<string, readonly string[]>> = {
  'api_organization_v1_Member.status': ['pending', 'invited', 'active', 'deleted'],
  'api_organization_v1_Member.default_mfa_method': ['sms_otp', 'totp', ''],
  'api_organization_v1_Organization.mfa_policy': ['OPTIONAL', 'REQUIRED_FOR_ALL'],
  'api_organization_v1_Organization.auth_methods': ['ALL_ALLOWED', 'RESTRICTED'],
  'api_organization_v1_Organization.allowed_auth_methods[]': [
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
  'api_organization_v1_Organization.allowed_mfa_methods[]': ['sms_otp', 'totp'],
  'api_organization_v1_Organization.email_jit_provisioning': ['RESTRICTED', 'NOT_ALLOWED'],
  'api_organization_v1_Organization.email_invites': ['ALL_ALLOWED', 'RESTRICTED', 'NOT_ALLOWED'],
  'api_organization_v1_Organization.sso_jit_provisioning': [
    'ALL_ALLOWED',
    'RESTRICTED',
    'NOT_ALLOWED',
  ],
  'api_organization_v1_Organization.oauth_tenant_jit_provisioning': ['RESTRICTED', 'NOT_ALLOWED'],
  'api_organization_v1_Organization.mfa_methods': ['ALL_ALLOWED', 'RESTRICTED'],
  'api_organization_v1_Organization.first_party_connected_apps_allowed_type': [
    'ALL_ALLOWED',
    'RESTRICTED',
    'NOT_ALLOWED',
  ],
  'api_organization_v1_Organization.third_party_connected_apps_allowed_type': [
    'ALL_ALLOWED',
    'RESTRICTED',
    'NOT_ALLOWED',
  ],
  'api_b2b_mfa_v1_MfaRequired.secondary_auth_initiated': ['sms_otp'],
  'api_organization_v1_MemberRoleSource.type': [
    'direct_assignment',
    'email_assignment',
    'sso_connection',
    'sso_connection_group',
    'scim_connection_group',
  ],
};
