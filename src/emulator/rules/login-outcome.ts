import type { Member, Organization, Session } from '../entities';
import { verifiedTotp } from '../second-factors/enrolled';
import { needsMfa } from './login-needs';

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
  return needsMfa(organization, member) ? { kind: 'mfa' } : { kind: 'nothing' };
}

/** What a login that lacks MFA is told: how the member could go on, and whether an SMS is under way. */
export function mfaRequiredBody(
  member: Member,
  initiated: 'sms_otp' | null,
): Record<string, unknown> {
  return { member_options: memberOptions(member), secondary_auth_initiated: initiated };
}

/** What the member has enrolled, each empty when it is not; null when there is nothing. */
export function memberOptions(member: Member): Record<string, unknown> | null {
  const totp = verifiedTotp(member);
  if (member.mfaPhoneNumber === '' && totp === undefined) return null;
  return {
    mfa_phone_number:
      member.mfaPhoneNumber === '' ? '' : `XXXXXXX${member.mfaPhoneNumber.slice(-4)}`,
    totp_registration_id: totp?.registrationId ?? '',
  };
}
