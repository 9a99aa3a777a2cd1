import type { Member } from '../entities';
import { Refusal } from '../refusal';
import { verifiedTotp } from '../second-factors/enrolled';

/**
 * Recovery codes stand in for an authenticator application; without one that is verified there are none.
 *
 * @throws Refusal `no_active_recovery_code_backed_factor`
 */
export function refuseWithoutRecoveryCodes(member: Member): void {
  if (verifiedTotp(member) === undefined) {
    throw new Refusal('no_active_recovery_code_backed_factor');
  }
}
