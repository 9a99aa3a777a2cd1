import type { Organization } from '../entities';
import { Refusal } from '../refusal';

/**
 * Whether an address that no member has may join by logging in: anybody with ALL_ALLOWED, those of the
 * allowed domains with RESTRICTED, nobody otherwise.
 *
 * @throws Refusal `email_jit_provisioning_not_allowed` or `invalid_email_for_jit_provisioning`
 */
export function refuseStranger(organization: Organization, emailAddress: string): void {
  if (organization.jitProvisioning === 'ALL_ALLOWED') return;
  if (organization.jitProvisioning !== 'RESTRICTED') {
    throw new Refusal('email_jit_provisioning_not_allowed');
  }
  const domain = emailAddress.slice(emailAddress.lastIndexOf('@') + 1).toLowerCase();
  if (!organization.allowedDomains.some((allowed) => allowed.toLowerCase() === domain)) {
    throw new Refusal('invalid_email_for_jit_provisioning');
  }
}
