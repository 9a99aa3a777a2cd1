import type { Member } from '../entities';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { countFailure } from './lock';

/**
 * Takes a passcode: six digits, single use, newest only, not expired.
 *
 * @throws Refusal `invalid_code`, `otp_code_not_found` or `unable_to_auth_otp_code`
 */
export function consumePasscode(world: World, member: Member, code: string): void {
  const now = world.clock.now();
  // The newest first: a superseded passcode may by chance have the same digits.
  const passcode = world.passcodes.get(member.memberId)?.findLast((one) => one.code === code);
  if (passcode === undefined) {
    countFailure(member, now);
    throw new Refusal('otp_code_not_found');
  }
  if (passcode.state !== 'fresh' || passcode.expiresAt <= now) {
    countFailure(member, now);
    throw new Refusal('unable_to_auth_otp_code');
  }
  passcode.state = 'used';
  member.failures = 0;
}
