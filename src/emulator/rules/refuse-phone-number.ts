import type { Member } from '../entities';
import { Refusal } from '../refusal';

/**
 * A phone number has the E.164 form, and a member who has one keeps it until it is deleted.
 *
 * @throws Refusal `invalid_phone_number` or `duplicate_member_phone_number_for_member`
 */
export function refusePhoneNumber(member: Member, phoneNumber: string): void {
  if (!/^\+[1-9]\d{6,14}$/.test(phoneNumber)) throw new Refusal('invalid_phone_number');
  if (member.mfaPhoneNumber !== '') throw new Refusal('duplicate_member_phone_number_for_member');
}
