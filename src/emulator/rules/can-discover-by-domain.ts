import type { Organization } from '../entities';
import type { World } from '../world';

/**
 * Whether an organization is shown to an address that is no member: it provisions by mail domain, the
 * domain is on its list, and another member has a verified address of that domain (against phishing).
 */
export function canDiscoverByDomain(
  world: World,
  organization: Organization,
  emailAddress: string,
): boolean {
  const domain = domainOf(emailAddress);
  const admits =
    organization.jitProvisioning === 'RESTRICTED' &&
    organization.allowedDomains.some((allowed) => allowed.toLowerCase() === domain);
  return (
    admits &&
    world
      .membersOf(organization.organizationId)
      .some(
        (member) =>
          member.status !== 'deleted' &&
          member.emailVerified &&
          domainOf(member.emailAddress) === domain,
      )
  );
}

function domainOf(emailAddress: string): string {
  return emailAddress.slice(emailAddress.lastIndexOf('@') + 1).toLowerCase();
}
