import { timestamp } from '../clock';
import type { Organization, Session } from '../entities';
import { factorBody } from './factor-body';
import { keptBody } from './kept-body';

/** A session as the API shows it. */
export function sessionBody(
  session: Session,
  organization: Organization,
): Readonly<Record<string, unknown>> {
  return keptBody(session, {
    authentication_factors: session.factors.map(factorBody),
    custom_claims: session.claims,
    expires_at: timestamp(session.expiresAt),
    last_accessed_at: timestamp(session.lastAccessedAt),
    member_id: session.memberId,
    member_session_id: session.sessionId,
    organization_id: session.organizationId,
    organization_slug: organization.slug,
    roles: session.roles,
    started_at: timestamp(session.startedAt),
  });
}
