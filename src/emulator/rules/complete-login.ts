import type { Factor, IntermediateSession, Member, Organization, Session } from '../entities';
import { newToken } from '../identifiers';
import { extendSession, openSession, type SessionOptions } from '../sessions/open-session';
import type { World } from '../world';
import { intermediateMilliseconds } from './intermediate-lifetime';
import { mfaRequiredBody, missingFor } from './login-outcome';
import { belongsTo } from './refuse-foreign-session';
import { startSecondFactor } from './start-second-factor';

/** What a member has after showing a factor: a full session, or an intermediate one and the reason. */
export interface LoginResult {
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
  readonly options: SessionOptions;
  /** Of the SMS that is sent when MFA is asked for; `en` by default. */
  readonly locale?: string | undefined;
}

/** Decides what a member gets for an e-mail passcode that was right (docs/discoveries/stytch.md#second-factor). */
export function completeLogin(
  world: World,
  { organization, member, session, intermediate: earlier, options, locale = 'en' }: LoginParts,
): LoginResult {
  const now = world.clock.now();
  const factor: Factor = {
    emailId: member.emailId,
    emailAddress: member.emailAddress,
    createdAt: now,
    lastAuthenticatedAt: now,
  };
  const factors =
    earlier !== undefined && belongsTo(earlier, member) ? [...earlier.factors, factor] : [factor];
  const missing = missingFor(organization, member, session);
  if (missing.kind === 'nothing') {
    if (earlier !== undefined) world.intermediateSessions.delete(earlier.token);
    const full =
      session === undefined
        ? openSession(world, member, factors, options)
        : extendSession(world, session, factors, options);
    return { session: full, mfaRequired: null, primaryRequired: null };
  }
  const intermediate = {
    token: earlier?.token ?? newToken(),
    memberId: member.memberId,
    expiresAt: earlier?.expiresAt ?? now + intermediateMilliseconds,
    factors,
  };
  world.intermediateSessions.set(intermediate.token, intermediate);
  if (missing.kind === 'mfa') {
    const initiated = startSecondFactor(world, organization, member, locale);
    return { intermediate, mfaRequired: mfaRequiredBody(member, initiated), primaryRequired: null };
  }
  return {
    intermediate,
    mfaRequired: null,
    primaryRequired: { allowed_auth_methods: missing.allowedAuthMethods },
  };
}
