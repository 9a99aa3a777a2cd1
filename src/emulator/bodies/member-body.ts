import { timestamp } from '../clock';
import type { Member } from '../entities';
import { sessionRoles } from '../rules/session-roles';
import { hasVerifiedPhone, verifiedTotp } from '../second-factors/enrolled';
import { keptBody } from './kept-body';

/** A member as the API shows it. A lock that has run out is not shown any more. */
export function memberBody(member: Member, now: number): Readonly<Record<string, unknown>> {
  const locked = member.lockedUntil !== null && member.lockedUntil > now;
  return keptBody(member, {
    created_at: timestamp(member.createdAt),
    default_mfa_method: member.defaultMfaMethod || (member.mfaPhoneNumber === '' ? '' : 'sms_otp'),
    email_address: member.emailAddress,
    email_address_verified: member.emailVerified,
    external_id: member.externalId,
    is_admin: member.roles.includes('stytch_admin') || member.emailRoles.includes('stytch_admin'),
    is_breakglass: member.isBreakglass,
    is_locked: locked,
    lock_created_at: locked ? timestamp(member.lockedAt ?? now) : null,
    lock_expires_at: locked ? timestamp(member.lockedUntil ?? now) : null,
    member_id: member.memberId,
    member_password_id: '',
    mfa_enrolled: member.mfaEnrolled,
    mfa_phone_number: member.mfaPhoneNumber,
    mfa_phone_number_verified: hasVerifiedPhone(member),
    name: member.name,
    oauth_registrations: [],
    organization_id: member.organizationId,
    retired_email_addresses: member.retiredEmails.map(({ emailId, emailAddress }) => ({
      email_address: emailAddress,
      email_id: emailId,
    })),
    roles: sessionRoles(member).map((role) => roleBody(member, role)),
    scim_registration: null,
    sso_registrations: [],
    status: member.status,
    totp_registration_id: verifiedTotp(member)?.registrationId ?? '',
    trusted_metadata: member.trustedMetadata,
    untrusted_metadata: member.untrustedMetadata,
    updated_at: timestamp(member.updatedAt),
  });
}

function roleBody(member: Member, role: string): Record<string, unknown> {
  const email_domain = member.emailAddress.slice(member.emailAddress.lastIndexOf('@') + 1);
  const direct = role === 'stytch_member' || member.roles.includes(role);
  return {
    role_id: role,
    sources: [
      ...(direct ? [{ details: {}, type: 'direct_assignment' }] : []),
      ...(member.emailRoles.includes(role)
        ? [{ details: { email_domain }, type: 'email_assignment' }]
        : []),
    ],
  };
}
