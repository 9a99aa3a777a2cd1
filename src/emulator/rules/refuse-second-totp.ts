import type { Member } from '../entities';
import { Refusal } from '../refusal';
import { verifiedTotp } from '../second-factors/enrolled';

/**
 * A member has one authenticator application; one that was never verified gives way to a new one.
 *
 * @throws Refusal `active_totp_exists`
 */
export function refuseSecondTotp(member: Member): void {
  if (verifiedTotp(member) !== undefined) throw new Refusal('active_totp_exists');
}
