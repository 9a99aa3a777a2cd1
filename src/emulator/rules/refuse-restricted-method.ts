import type { Member, Organization } from '../entities';
import { Refusal } from '../refusal';

/**
 * An organization that restricts its methods binds the sending of a passcode as well as its use; a
 * breakglass member is free.
 *
 * @throws Refusal `operation_restricted_by_organization_auth_methods`
 */
export function refuseRestrictedMethod(
  organization: Organization,
  member: Member | undefined,
  method: string,
): void {
  const restricted = organization.authMethods === 'RESTRICTED' && member?.isBreakglass !== true;
  if (restricted && !organization.allowedAuthMethods.includes(method)) {
    throw new Refusal('operation_restricted_by_organization_auth_methods');
  }
}
