import type { Member, SecondaryFactor } from '../entities';
import { countFailures } from './count-failures';
import { takePasscode } from './take-passcode';

/**
 * Takes a passcode that was sent to the phone of a member, whose number is verified by that.
 *
 * @throws Refusal `otp_code_not_found` or `unable_to_auth_otp_code`
 */
export function consumeSmsPasscode(member: Member, code: string, now: number): SecondaryFactor {
  const { secondFactors, mfaPhoneNumber: phoneNumber } = member;
  // A passcode that went to a number that was deleted since proves nothing.
  const passcodes = secondFactors.smsPasscodes.filter((one) => one.phoneNumber === phoneNumber);
  countFailures(member, now, () => takePasscode(passcodes, code, now));
  secondFactors.verifiedPhone = phoneNumber;
  const { phoneId } = secondFactors;
  return { type: 'otp', phoneId, phoneNumber, createdAt: now, lastAuthenticatedAt: now };
}
