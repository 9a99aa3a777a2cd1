import { minute } from '../clock';
import type { Factor, IntermediateSession, Member, Organization, Session } from '../entities';
import { newToken } from '../identifiers';
import { extendSession, openSession, type SessionWish } from '../sessions/open-session';
import type { World } from '../world';
import { mfaRequiredBody, missingFor } from './login-outcome';

/** What a member has after showing a factor: a full session, or an intermediate one and the reason. */
export interface Login {
  readonly session?: Session;
  readonly intermediate?: IntermediateSession;
  readonly mfaRequired: Record<string, unknown> | null;
  readonly primaryRequired: Record<string, unknown> | null;
}

/** What a factor is shown with. */
export interface LoginParts {
  readonly organization: Organization;
  readonly member: Member;
  /** A full session of the same member that came with the request. */
  readonly session: Session | undefined;
  /** An intermediate session that came with the request. */
  readonly intermediate: IntermediateSession | undefined;
  readonly wish: SessionWish;
}

/** Decides what a member gets for an e-mail passcode that was right (docs/discoveries/stytch.md#second-factor). */
export function completeLogin(
  world: World,
  { organization, member, session, intermediate: earlier, wish }: LoginParts,
): Login {
  const now = world.clock.now();
  const factor: Factor = {
    emailId: member.emailId,
    emailAddress: member.emailAddress,
    createdAt: now,
    lastAuthenticatedAt: now,
  };
  const factors = earlier?.memberId === member.memberId ? [...earlier.factors, factor] : [factor];
  const missing = missingFor(organization, member, session);
  if (missing.kind === 'nothing') {
    if (earlier !== undefined) world.intermediateSessions.delete(earlier.token);
    const full =
      session === undefined
        ? openSession(world, member, factors, wish)
        : extendSession(world, session, factors, wish);
    return { session: full, mfaRequired: null, primaryRequired: null };
  }
  const intermediate = {
    token: earlier?.token ?? newToken(),
    memberId: member.memberId,
    expiresAt: earlier?.expiresAt ?? now + 10 * minute,
    factors,
  };
  world.intermediateSessions.set(intermediate.token, intermediate);
  return missing.kind === 'mfa'
    ? { intermediate, mfaRequired: mfaRequiredBody(member), primaryRequired: null }
    : {
        intermediate,
        mfaRequired: null,
        primaryRequired: { allowed_auth_methods: missing.allowedAuthMethods },
      };
}
