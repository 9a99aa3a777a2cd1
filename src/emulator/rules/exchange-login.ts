import type { Member, Organization, Session } from '../entities';
import { newToken } from '../identifiers';
import { openSession, type SessionOptions } from '../sessions/open-session';
import type { World } from '../world';
import { admittedFactors } from './admitted-factors';
import type { LoginResult } from './complete-login';
import { intermediateMilliseconds } from './intermediate-lifetime';
import { mfaRequiredBody, missingFor } from './login-outcome';
import { startSecondFactor } from './start-second-factor';

/** What is exchanged, and for whom. */
export interface LoginExchange {
  readonly organization: Organization;
  /** The member of that organization. */
  readonly member: Member;
  /** The session that is shown. */
  readonly session: Session;
  readonly options: SessionOptions;
  /** Of the SMS that is sent when MFA is asked for; `en` by default. */
  readonly locale?: string | undefined;
}

/**
 * Decides what a session is worth in another organization. Its e-mail factors count there when the
 * organization admits their method; then MFA may still be asked for. The session shown lives on.
 */
export function exchangeLogin(
  world: World,
  { organization, member, session, options, locale = 'en' }: LoginExchange,
): LoginResult {
  const now = world.clock.now();
  const factors = admittedFactors(organization, member, session.factors);
  const missing = missingFor(organization, member, undefined);
  if (factors.length > 0 && missing.kind === 'nothing') {
    acceptInvite(member, now);
    return {
      session: openSession(world, member, factors, options),
      mfaRequired: null,
      primaryRequired: null,
    };
  }
  const intermediate = {
    token: newToken(),
    memberId: member.memberId,
    expiresAt: now + intermediateMilliseconds,
    factors,
  };
  world.intermediateSessions.set(intermediate.token, intermediate);
  if (factors.length > 0 && missing.kind === 'mfa') {
    const initiated = startSecondFactor(world, organization, member, locale);
    return { intermediate, mfaRequired: mfaRequiredBody(member, initiated), primaryRequired: null };
  }
  const allowed =
    missing.kind === 'primary' ? missing.allowedAuthMethods : organization.allowedAuthMethods;
  return { intermediate, mfaRequired: null, primaryRequired: { allowed_auth_methods: allowed } };
}

function acceptInvite(member: Member, now: number): void {
  member.emailVerified = true;
  member.status = 'active';
  member.updatedAt = now;
}
