import type { Member } from '../entities';
import type { World } from '../world';
import { countFailures } from './count-failures';
import { takePasscode } from './take-passcode';

/**
 * Takes a passcode that was mailed to a member.
 *
 * @throws Refusal `otp_code_not_found` or `unable_to_auth_otp_code`
 */
export function consumePasscode(world: World, member: Member, code: string): void {
  const now = world.clock.now();
  const passcodes = world.passcodes.get(member.memberId) ?? [];
  countFailures(member, now, () => takePasscode(passcodes, code, now));
}
