import { minute } from '../clock';
import type { Member } from '../entities';
import { newPasscode } from '../identifiers';
import { smsMinutes } from '../rules/sms-minutes';
import { supersede } from '../rules/supersede-passcodes';
import type { World } from '../world';

/** Sends a passcode to the phone of a member; whoever tests reads it at `/_emulator/sms-outbox`. */
export function sendSms(world: World, member: Member, locale: string): void {
  const now = world.clock.now();
  const { secondFactors } = member;
  secondFactors.smsPasscodes = supersede(secondFactors.smsPasscodes, {
    code: newPasscode(),
    sentAt: now,
    expiresAt: now + smsMinutes * minute,
    state: 'fresh',
    phoneNumber: member.mfaPhoneNumber,
    locale,
  });
}
