import type { Member, TotpRegistration } from '../entities';

/** The authenticator application of a member, once a code of it was right. */
export function verifiedTotp({ secondFactors }: Member): TotpRegistration | undefined {
  return secondFactors.totp?.verified === true ? secondFactors.totp : undefined;
}

/** Whether a passcode to the phone number that the member has now was right once. */
export function hasVerifiedPhone({ mfaPhoneNumber, secondFactors }: Member): boolean {
  return mfaPhoneNumber !== '' && secondFactors.verifiedPhone === mfaPhoneNumber;
}

/** Whether the member has a second factor that works. */
export function hasActiveSecondFactor(member: Member): boolean {
  return hasVerifiedPhone(member) || verifiedTotp(member) !== undefined;
}
