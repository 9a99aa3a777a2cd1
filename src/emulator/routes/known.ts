import type { Member, Organization } from '../entities';
import { Refusal } from '../refusal';
import type { World } from '../world';

/**
 * The organization that a request names, by id, slug or external id.
 *
 * @throws Refusal `invalid_organization_id` for what can be none of them, else `organization_not_found`
 */
export function knownOrganization(world: World, key: string | undefined): Organization {
  const organization = key === undefined ? undefined : world.findOrganization(key);
  if (organization !== undefined) return organization;
  if (key !== undefined && !/^[A-Za-z0-9._~|-]{1,128}$/.test(key)) {
    throw new Refusal('invalid_organization_id');
  }
  throw new Refusal('organization_not_found');
}

/**
 * The member that a request names, by id or external id; one who was deleted is not found.
 *
 * @throws Refusal `member_not_found`
 */
export function knownMember(
  world: World,
  { organizationId }: Organization,
  key: string | undefined,
): Member {
  const byId = key === undefined ? undefined : world.members.get(key);
  const member =
    byId === undefined && key !== undefined
      ? world.findMemberByExternalId(organizationId, key)
      : byId;
  if (
    member === undefined ||
    member.organizationId !== organizationId ||
    member.status === 'deleted'
  ) {
    throw new Refusal('member_not_found');
  }
  return member;
}

/** @throws Refusal `invalid_email` for what is no address */
export function refuseMalformedEmail(address: string): void {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new Refusal('invalid_email');
}
