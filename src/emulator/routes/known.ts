import type { Member, Organization } from '../entities';
import { Refusal } from '../refusal';
import type { World } from '../world';

/** The organization that a request names. @throws Refusal `organization_not_found` */
export function knownOrganization(world: World, key: string | undefined): Organization {
  const organization = key === undefined ? undefined : world.findOrganization(key);
  if (organization === undefined) throw new Refusal('organization_not_found');
  return organization;
}

/** The member that a request names. @throws Refusal `member_not_found` */
export function knownMember(
  world: World,
  organization: Organization,
  memberId: string | undefined,
): Member {
  const member = memberId === undefined ? undefined : world.members.get(memberId);
  if (member === undefined || member.organizationId !== organization.organizationId) {
    throw new Refusal('member_not_found');
  }
  return member;
}

/** @throws Refusal `invalid_email` for what is no address */
export function refuseMalformedEmail(address: string): void {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new Refusal('invalid_email');
}
