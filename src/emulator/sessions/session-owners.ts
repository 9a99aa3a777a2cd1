import type { Member, Organization, Session } from '../entities';
import { Refusal } from '../refusal';
import type { World } from '../world';

/** Whose session it is. @throws Refusal `session_not_found` when they are gone */
export function sessionOwners(
  world: World,
  session: Session,
): { organization: Organization; member: Member } {
  const organization = world.organizations.get(session.organizationId);
  const member = world.members.get(session.memberId);
  if (organization === undefined || member === undefined) throw new Refusal('session_not_found');
  return { organization, member };
}
