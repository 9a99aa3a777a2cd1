import type { Member } from '../entities';
import { Refusal } from '../refusal';
import { refusePhoneNumber } from './refuse-phone-number';

/**
 * The number that a passcode goes to: the member's own, or the one given when there is none yet.
 *
 * @throws Refusal `member_phone_number_not_found`, `invalid_phone_number` or
 *   `duplicate_member_phone_number_for_member`
 */
export function smsNumber(member: Member, asked: string | null | undefined): string {
  if (asked && asked !== member.mfaPhoneNumber) refusePhoneNumber(member, asked);
  const number = asked || member.mfaPhoneNumber;
  if (number === '') throw new Refusal('member_phone_number_not_found');
  return number;
}
