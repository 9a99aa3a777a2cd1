import type { Member, Organization } from '../entities';
import { Refusal } from '../refusal';

/** Whether an organization admits a method of MFA; a breakglass member is free. */
export function admitsMfaMethod(
  organization: Organization,
  member: Member,
  method: 'sms_otp' | 'totp',
): boolean {
  const { mfa_methods: setting, allowed_mfa_methods: allowed } = organization.settings;
  if (setting !== 'RESTRICTED' || member.isBreakglass) return true;
  return Array.isArray(allowed) && allowed.includes(method);
}

/** @throws Refusal `operation_restricted_by_organization_mfa_methods` */
export function refuseRestrictedMfaMethod(
  organization: Organization,
  member: Member,
  method: 'sms_otp' | 'totp',
): void {
  if (!admitsMfaMethod(organization, member, method)) {
    throw new Refusal('operation_restricted_by_organization_mfa_methods');
  }
}
