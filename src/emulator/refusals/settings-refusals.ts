import { known } from './known-refusal';

/**
 * Errors of the settings of organizations. The types stand in the official list of error types; their
 * status, and the text where no other source has it, are inferred.
 */
export const settingsRefusals = {
  allowed_auth_methods_required_for_restricted: known(
    400,
    'documented',
    'allowed_auth_methods must be provided when auth_methods is RESTRICTED.',
  ),
  allowed_mfa_methods_required_for_restricted: known(
    400,
    'documented',
    'allowed_mfa_methods must be provided when mfa_methods is RESTRICTED.',
  ),
  invalid_oauth_allowed_tenants_format: known(
    400,
    'inferred',
    'allowed_oauth_tenants is invalid: its keys are slack, hubspot and github.',
  ),
  invalid_organization_allowed_auth_methods: known(
    400,
    'inferred',
    'allowed_auth_methods holds a method that is not accepted.',
  ),
  invalid_organization_allowed_mfa_methods: known(
    400,
    'inferred',
    'allowed_mfa_methods holds a method that is not accepted.',
  ),
  invalid_organization_auth_factor_setting: known(
    400,
    'inferred',
    'The organization setting is invalid: ALL_ALLOWED, RESTRICTED and NOT_ALLOWED are accepted.',
  ),
  invalid_organization_auth_factor_setting_for_email_jit_provisioning: known(
    400,
    'inferred',
    'email_jit_provisioning is invalid: ALL_ALLOWED, RESTRICTED and NOT_ALLOWED are accepted.',
  ),
  invalid_organization_auth_factor_setting_for_oauth_tenant_jit_provisioning: known(
    400,
    'inferred',
    'oauth_tenant_jit_provisioning is invalid: RESTRICTED and NOT_ALLOWED are accepted.',
  ),
  invalid_organization_auth_method_settings: known(
    400,
    'inferred',
    'auth_methods is invalid: ALL_ALLOWED and RESTRICTED are accepted.',
  ),
  invalid_organization_external_id: known(
    400,
    'inferred',
    'organization_external_id is invalid: up to 128 characters, alphanumeric or one of . _ - |.',
  ),
  invalid_organization_id: known(400, 'official code', 'organization_id format is invalid.'),
  invalid_organization_mfa_factor_setting: known(
    400,
    'inferred',
    'mfa_methods is invalid: ALL_ALLOWED and RESTRICTED are accepted.',
  ),
  invalid_organization_mfa_policy: known(
    400,
    'inferred',
    'mfa_policy is invalid: OPTIONAL and REQUIRED_FOR_ALL are accepted.',
  ),
  invalid_organization_name: known(
    400,
    'inferred',
    'organization_name is invalid: it has 1 to 128 characters.',
  ),
  invalid_organization_slug: known(400, 'official code', 'The organization_slug is invalid.'),
  invalid_restricted_email_setting: known(
    400,
    'inferred',
    'email_allowed_domains must be provided when an email setting is RESTRICTED.',
  ),
  metadata_too_large: known(400, 'inferred', 'The metadata is larger than 4 KB.'),
  metadata_too_many_keys: known(400, 'inferred', 'The metadata has more than 20 keys.'),
  organization_external_id_already_used: known(
    400,
    'inferred',
    'The provided organization_external_id is already used in another organization.',
  ),
  organization_name_missing: known(400, 'inferred', 'organization_name is missing.'),
  organization_settings_claimed_domain_too_common: known(
    400,
    'inferred',
    'A domain in claimed_email_domains is too common.',
  ),
  organization_settings_domain_too_common: known(
    400,
    'inferred',
    'A domain in email_allowed_domains is too common.',
  ),
  organization_settings_invalid_domain: known(
    400,
    'inferred',
    'A domain in email_allowed_domains is invalid.',
  ),
  organization_slug_already_used: known(
    400,
    'recorded',
    'The provided organization_slug is already used in another organization.',
  ),
} as const;
