import type { Organization } from '../entities';
import { Refusal } from '../refusal';

/**
 * Whether an organization lets an address be invited: any with ALL_ALLOWED, those of the allowed domains
 * with RESTRICTED, none otherwise.
 *
 * @throws Refusal `invalid_email_for_invites`
 */
export function refuseInvite(organization: Organization, emailAddress: string): void {
  const invites = organization.settings.email_invites;
  if (invites === 'ALL_ALLOWED') return;
  const domain = emailAddress.slice(emailAddress.lastIndexOf('@') + 1).toLowerCase();
  const isListed = organization.allowedDomains.some((allowed) => allowed.toLowerCase() === domain);
  if (invites !== 'RESTRICTED' || !isListed) throw new Refusal('invalid_email_for_invites');
}
