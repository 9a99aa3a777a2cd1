import { minute } from '../clock';
import type { Factor, Member, Organization, Session } from '../entities';
import { newToken } from '../identifiers';
import { openSession, type SessionWish } from '../sessions/open-session';
import type { World } from '../world';
import type { Login } from './complete-login';
import { mfaRequiredBody, missingFor } from './login-outcome';

/** What is exchanged, and for whom. */
export interface Exchange {
  readonly organization: Organization;
  /** The member of that organization. */
  readonly member: Member;
  /** The session that is shown. */
  readonly session: Session;
  readonly wish: SessionWish;
}

/**
 * Decides what a session is worth in another organization. Its e-mail factors count there when the
 * organization admits their method; then MFA may still be asked for. The session shown lives on.
 */
export function exchangeLogin(
  world: World,
  { organization, member, session, wish }: Exchange,
): Login {
  const now = world.clock.now();
  const factors = session.factors.filter((factor) => counts(organization, member, factor));
  const missing = missingFor(organization, member, undefined);
  if (factors.length > 0 && missing.kind === 'nothing') {
    acceptInvite(member, now);
    return {
      session: openSession(world, member, factors, wish),
      mfaRequired: null,
      primaryRequired: null,
    };
  }
  const intermediate = {
    token: newToken(),
    memberId: member.memberId,
    expiresAt: now + 10 * minute,
    factors,
  };
  world.intermediateSessions.set(intermediate.token, intermediate);
  if (factors.length > 0 && missing.kind === 'mfa') {
    return { intermediate, mfaRequired: mfaRequiredBody(member), primaryRequired: null };
  }
  const allowed =
    missing.kind === 'primary' ? missing.allowedAuthMethods : organization.allowedAuthMethods;
  return { intermediate, mfaRequired: null, primaryRequired: { allowed_auth_methods: allowed } };
}

function counts(organization: Organization, member: Member, factor: Factor): boolean {
  const method = factor.type ?? 'email_otp';
  return (
    organization.authMethods !== 'RESTRICTED' ||
    member.isBreakglass ||
    organization.allowedAuthMethods.includes(method)
  );
}

function acceptInvite(member: Member, now: number): void {
  member.emailVerified = true;
  if (member.status === 'pending') member.status = 'active';
  member.updatedAt = now;
}
