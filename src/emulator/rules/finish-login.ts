import type { IntermediateSession, Member, SecondaryFactor, Session } from '../entities';
import { extendSession, openSession, type SessionOptions } from '../sessions/open-session';
import type { World } from '../world';

/** What a second factor came with. */
export interface SecondFactorParts {
  readonly member: Member;
  readonly session: Session | undefined;
  readonly intermediate: IntermediateSession | undefined;
  readonly factor: SecondaryFactor;
  readonly options: SessionOptions;
}

/**
 * What a member gets for a second factor that was right: the session that came with it, extended, or a
 * new one with the factors of the intermediate session, which is used up.
 */
export function finishLogin(
  world: World,
  { member, session, intermediate, factor, options }: SecondFactorParts,
): Session {
  if (session !== undefined) return extendSession(world, session, [factor], options);
  const earlier = intermediate?.factors ?? [];
  const full = openSession(world, member, [...earlier, factor], options);
  if (intermediate !== undefined) world.intermediateSessions.delete(intermediate.token);
  return full;
}
