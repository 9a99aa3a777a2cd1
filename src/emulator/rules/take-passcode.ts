import type { Passcode } from '../entities';
import { Refusal } from '../refusal';

/**
 * Takes a passcode out of those that were sent: single use, newest only, not expired.
 *
 * @throws Refusal `otp_code_not_found` or `unable_to_auth_otp_code`
 */
export function takePasscode(passcodes: readonly Passcode[], code: string, now: number): void {
  // The newest first: a superseded passcode may by chance have the same digits.
  const passcode = passcodes.findLast((one) => one.code === code);
  if (passcode === undefined) throw new Refusal('otp_code_not_found');
  if (passcode.state !== 'fresh' || passcode.expiresAt <= now) {
    throw new Refusal('unable_to_auth_otp_code');
  }
  passcode.state = 'used';
}
