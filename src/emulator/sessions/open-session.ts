import { minute } from '../clock';
import type { Factor, Member, Session } from '../entities';
import { newId, newToken } from '../identifiers';
import { sessionRoles } from '../rules/session-roles';
import type { World } from '../world';
import { mergeClaims } from './merge-claims';

/** How long a session lasts when nobody says otherwise (minutes). */
const defaultSessionMinutes = 60;

/** What a login asks of the session that it opens or extends. */
export interface SessionOptions {
  readonly minutes: number | undefined;
  readonly claims: Readonly<Record<string, unknown>> | undefined;
}

/** Opens a session for a member who has shown all that is asked for. */
export function openSession(
  world: World,
  member: Member,
  factors: readonly Factor[],
  options: SessionOptions,
): Session {
  const now = world.clock.now();
  const session: Session = {
    sessionId: newId('member-session'),
    token: newToken(),
    memberId: member.memberId,
    organizationId: member.organizationId,
    startedAt: now,
    lastAccessedAt: now,
    expiresAt: now + (options.minutes ?? defaultSessionMinutes) * minute,
    claims: mergeClaims({}, options.claims),
    roles: sessionRoles(member),
    factors: [...factors],
  };
  world.sessions.set(session.token, session);
  return session;
}

/** Adds a factor to a session that is open already, and extends it. */
export function extendSession(
  world: World,
  session: Session,
  factors: readonly Factor[],
  options: SessionOptions,
): Session {
  const now = world.clock.now();
  session.claims = mergeClaims(session.claims, options.claims);
  session.lastAccessedAt = now;
  session.expiresAt = now + (options.minutes ?? defaultSessionMinutes) * minute;
  session.factors = [...session.factors, ...factors].slice(-20);
  world.sessions.set(session.token, session);
  return session;
}
