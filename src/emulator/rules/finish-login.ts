import type { IntermediateSession, Member, SecondaryFactor, Session } from '../entities';
import { extendSession, openSession, type SessionWish } from '../sessions/open-session';
import type { World } from '../world';

/** What a second factor came with. */
export interface SecondFactorParts {
  readonly member: Member;
  readonly session: Session | undefined;
  readonly intermediate: IntermediateSession | undefined;
  readonly factor: SecondaryFactor;
  readonly wish: SessionWish;
}

/**
 * What a member gets for a second factor that was right: the session that came with it, extended, or a
 * new one with the factors of the intermediate session, which is used up.
 */
export function finishLogin(
  world: World,
  { member, session, intermediate, factor, wish }: SecondFactorParts,
): Session {
  if (session !== undefined) return extendSession(world, session, [factor], wish);
  const earlier = intermediate?.factors ?? [];
  const full = openSession(world, member, [...earlier, factor], wish);
  if (intermediate !== undefined) world.intermediateSessions.delete(intermediate.token);
  return full;
}
