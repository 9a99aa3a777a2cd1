import type { Member, Organization } from '../entities';
import { Refusal } from '../refusal';
import type { World } from '../world';

/**
 * An address belongs to one member of an organization, also after that member took another.
 *
 * @throws Refusal `duplicate_member_email` or `retired_member_email`
 */
export function refuseTakenEmail(
  world: World,
  { organizationId }: Organization,
  member: Member | undefined,
  emailAddress: string,
): void {
  const other = world.findMember(organizationId, emailAddress);
  if (other !== undefined && other !== member) throw new Refusal('duplicate_member_email');
  const wanted = emailAddress.toLowerCase();
  for (const former of world.membersOf(organizationId)) {
    if (former === member || former.status === 'deleted') continue;
    if (former.retiredEmails.some((retired) => retired.emailAddress.toLowerCase() === wanted)) {
      throw new Refusal('retired_member_email');
    }
  }
}
