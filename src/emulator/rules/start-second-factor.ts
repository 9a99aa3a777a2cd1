import type { Member, Organization } from '../entities';
import { sendSms } from '../second-factors/send-sms';
import type { World } from '../world';
import { admitsMfaMethod } from './refuse-restricted-mfa-method';

/**
 * Whether a login that lacks MFA sends an SMS by itself: the member has a phone, the organization admits
 * it, and the member does not prefer an authenticator application.
 */
function sendsSmsByItself(organization: Organization, member: Member): boolean {
  return (
    member.mfaPhoneNumber !== '' &&
    member.defaultMfaMethod !== 'totp' &&
    admitsMfaMethod(organization, member, 'sms_otp')
  );
}

/** Sends that SMS. Returns what `secondary_auth_initiated` is. */
export function startSecondFactor(
  world: World,
  organization: Organization,
  member: Member,
  locale: string,
): 'sms_otp' | null {
  if (!sendsSmsByItself(organization, member)) return null;
  sendSms(world, member, locale);
  return 'sms_otp';
}
