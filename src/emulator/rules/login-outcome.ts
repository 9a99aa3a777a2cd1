import type { Member, Organization, Session } from '../entities';

/** What stands between a member and a full session. */
export type Missing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'primary'; readonly allowedAuthMethods: readonly string[] }
  | { readonly kind: 'mfa' };

/**
 * Decides whether the factors so far are enough. MFA is asked for by the organization's policy or the
 * member's own enrolment, unless a full session of the same member is shown.
 */
export function missingFor(
  organization: Organization,
  member: Member,
  session: Session | undefined,
): Missing {
  if (member.primaryRequired !== null) {
    return { kind: 'primary', allowedAuthMethods: member.primaryRequired };
  }
  if (session !== undefined) return { kind: 'nothing' };
  const mfa = organization.mfaPolicy === 'REQUIRED_FOR_ALL' || member.mfaEnrolled;
  return mfa ? { kind: 'mfa' } : { kind: 'nothing' };
}

/** What a login that lacks MFA is told: how the member could go on. */
export function mfaRequiredBody(member: Member): Record<string, unknown> {
  if (member.mfaPhoneNumber === '') {
    return { member_options: null, secondary_auth_initiated: null };
  }
  return {
    member_options: {
      mfa_phone_number: `XXXXXXX${member.mfaPhoneNumber.slice(-4)}`,
      totp_registration_id: '',
    },
    secondary_auth_initiated: 'sms_otp',
  };
}
