import { timestamp } from '../clock';
import type { Factor, Organization, Session } from '../entities';

/** A session as the API shows it. */
export function sessionBody(session: Session, organization: Organization): Record<string, unknown> {
  return {
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
  };
}

// Recorded bodies leave the unused `*_factor` keys out instead of sending null.
function factorBody(factor: Factor): Record<string, unknown> {
  return {
    created_at: timestamp(factor.createdAt),
    delivery_method: 'email',
    email_factor: { email_address: factor.emailAddress, email_id: factor.emailId },
    last_authenticated_at: timestamp(factor.lastAuthenticatedAt),
    sequence_order: 'PRIMARY',
    type: factor.type ?? 'email_otp',
    updated_at: timestamp(factor.lastAuthenticatedAt),
  };
}
