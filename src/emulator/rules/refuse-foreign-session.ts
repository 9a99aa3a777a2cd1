import type { IntermediateSession, Member, Session } from '../entities';
import { Refusal } from '../refusal';
import { addressOf } from '../sessions/address-of';

/**
 * A session or an intermediate session that comes with a second factor is the member's own. An
 * intermediate one of discovery is the member's when its address is.
 *
 * @throws Refusal `member_session_member_id_mismatch`
 */
export function refuseForeignSession(
  member: Member,
  session: Session | undefined,
  intermediate: IntermediateSession | undefined,
): void {
  const isForeign =
    (session !== undefined && session.memberId !== member.memberId) ||
    (intermediate !== undefined && !belongsTo(intermediate, member));
  if (isForeign) throw new Refusal('member_session_member_id_mismatch');
}

/** Whether an intermediate session is a login of this member. */
export function belongsTo(intermediate: IntermediateSession, member: Member): boolean {
  if (intermediate.memberId !== null) return intermediate.memberId === member.memberId;
  return addressOf(intermediate)?.toLowerCase() === member.emailAddress.toLowerCase();
}
