import { Refusal } from '../refusal';

/**
 * A setting that is RESTRICTED needs the list that it restricts to. Looks at the settings as they would
 * be after the request.
 *
 * @throws Refusal the setting's own error
 */
export function refuseRestrictedWithoutList(settings: Readonly<Record<string, unknown>>): void {
  if (lacks(settings, 'auth_methods', 'allowed_auth_methods')) {
    throw new Refusal('allowed_auth_methods_required_for_restricted');
  }
  if (lacks(settings, 'mfa_methods', 'allowed_mfa_methods')) {
    throw new Refusal('allowed_mfa_methods_required_for_restricted');
  }
  if (
    lacks(settings, 'email_jit_provisioning', 'email_allowed_domains') ||
    lacks(settings, 'email_invites', 'email_allowed_domains')
  ) {
    throw new Refusal('invalid_restricted_email_setting');
  }
}

function lacks(settings: Readonly<Record<string, unknown>>, name: string, list: string): boolean {
  const listed = settings[list];
  return settings[name] === 'RESTRICTED' && (!Array.isArray(listed) || listed.length === 0);
}
