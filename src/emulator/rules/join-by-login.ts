import type { IntermediateSession, Member, Organization, Session } from '../entities';
import { openSession, type SessionOptions } from '../sessions/open-session';
import type { World } from '../world';
import type { LoginResult } from './complete-login';
import { loginNeeds } from './login-needs';
import { mfaRequiredBody } from './login-outcome';
import { startSecondFactor } from './start-second-factor';

/** A login of discovery that comes to an organization. */
export interface Joining {
  readonly organization: Organization;
  readonly member: Member;
  readonly intermediate: IntermediateSession;
  readonly options: SessionOptions;
  readonly locale?: string | undefined;
}

/**
 * Decides what an intermediate session is worth in an organization: a full session, and it is used up;
 * or it comes back the same, bound to the member from now on, with what is missing.
 */
export function joinByLogin(
  world: World,
  { organization, member, intermediate: earlier, options, locale = 'en' }: Joining,
): LoginResult {
  const needs = loginNeeds(organization, member, earlier.factors);
  if (needs.primary === null) activate(member, world.clock.now());
  if (needs.primary === null && !needs.mfa) {
    const session: Session = openSession(world, member, earlier.factors, options);
    world.intermediateSessions.delete(earlier.token);
    return { session, mfaRequired: null, primaryRequired: null };
  }
  const intermediate = { ...earlier, memberId: member.memberId };
  world.intermediateSessions.set(intermediate.token, intermediate);
  if (needs.primary !== null) {
    const primaryRequired = { allowed_auth_methods: needs.primary };
    return { intermediate, mfaRequired: null, primaryRequired };
  }
  const initiated = startSecondFactor(world, organization, member, locale);
  return { intermediate, mfaRequired: mfaRequiredBody(member, initiated), primaryRequired: null };
}

/** The address was proved, so a member who is pending or invited becomes active. */
function activate(member: Member, now: number): void {
  member.emailVerified = true;
  member.status = 'active';
  member.updatedAt = now;
}
