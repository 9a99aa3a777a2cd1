import type { Member, Organization } from '../entities';
import { Refusal } from '../refusal';

/** What a request may ask for: `enroll`, `unenroll`, or nothing. */
type Asked = string | null | undefined;

/**
 * The enrolment after a second factor was right: an organization that requires MFA of all enrols the
 * member whatever was asked; otherwise the member is enrolled or unenrolled as asked.
 */
export function setMfaEnrolment(organization: Organization, member: Member, asked: Asked): void {
  if (organization.mfaPolicy === 'REQUIRED_FOR_ALL') member.mfaEnrolled = true;
  else if (asked === 'enroll') member.mfaEnrolled = true;
  else if (asked === 'unenroll') member.mfaEnrolled = false;
}

/** @throws Refusal `bad_request` for what is neither `enroll` nor `unenroll` */
export function refuseMfaEnrolment(asked: Asked): void {
  if (asked && asked !== 'enroll' && asked !== 'unenroll') {
    throw new Refusal('bad_request', 'set_mfa_enrollment is enroll or unenroll.');
  }
}

/** The first method that a member completes MFA with becomes the default, later ones when asked. */
export function setDefaultMfaMethod(
  member: Member,
  method: 'sms_otp' | 'totp',
  asked: boolean | null | undefined,
): void {
  if (asked === true || member.defaultMfaMethod === '') member.defaultMfaMethod = method;
}
