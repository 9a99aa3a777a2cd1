import type { Member, SecondaryFactor } from '../entities';
import { Refusal } from '../refusal';
import { countFailures } from './count-failures';

/**
 * Takes a recovery code: each is good once. Nothing is unenrolled by it.
 *
 * @throws Refusal `unable_to_authenticate_recovery_code`
 */
export function consumeRecoveryCode(member: Member, code: string, now: number): SecondaryFactor {
  const found = countFailures(member, now, () => freshRecoveryCode(member, code));
  found.used = true;
  const { recoveryCodeId } = found;
  return { type: 'recovery_codes', recoveryCodeId, createdAt: now, lastAuthenticatedAt: now };
}

function freshRecoveryCode({ secondFactors }: Member, code: string) {
  const found = secondFactors.recoveryCodes.find((one) => !one.used && one.code === code);
  if (found === undefined) throw new Refusal('unable_to_authenticate_recovery_code');
  return found;
}
