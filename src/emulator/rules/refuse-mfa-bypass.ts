import type { IntermediateSession, Member, Session } from '../entities';
import { Refusal } from '../refusal';
import { hasActiveSecondFactor } from '../second-factors/enrolled';

/**
 * A member who has a second factor that works cannot have passcodes sent without a login.
 *
 * @throws Refusal `no_session_arguments`
 */
export function refuseWithoutLogin(
  member: Member,
  session: Session | undefined,
  intermediate: IntermediateSession | undefined,
): void {
  if (hasActiveSecondFactor(member) && session === undefined && intermediate === undefined) {
    throw new Refusal('no_session_arguments');
  }
}

/**
 * A member who has a second factor that works enrols another one only with a session on which it was
 * shown; otherwise the first could be stepped around.
 *
 * @throws Refusal `insufficient_factors`
 */
export function refuseEnrolmentWithoutFactor(member: Member, session: Session | undefined): void {
  if (!hasActiveSecondFactor(member)) return;
  const shown = session?.factors.some((factor) => !('emailId' in factor)) ?? false;
  if (!shown) throw new Refusal('insufficient_factors');
}
