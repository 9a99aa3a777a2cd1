import type { Member, SecondaryFactor, TotpRegistration } from '../entities';
import { Refusal } from '../refusal';
import { stepOfCode } from '../second-factors/totp-of';
import { countFailures } from './count-failures';

/** The times that a code is held against, in ms since 1970. */
export interface TotpTimes {
  /** By the emulator's clock. */
  readonly now: number;
  /** By the machine's clock, which authenticator applications go by. */
  readonly machineNow: number;
}

/**
 * Takes a code of the member's authenticator application; the first one verifies the registration.
 *
 * @throws Refusal `totp_not_found`, `expired_totp`, `unable_to_authenticate_totp` or
 *   `totp_code_already_authenticated`
 */
export function consumeTotp(
  member: Member,
  code: string,
  { now, machineNow }: TotpTimes,
): SecondaryFactor {
  const registration = usableTotp(member, now);
  const step = countFailures(member, now, () => freshStep(registration, code, machineNow));
  registration.verified = true;
  registration.usedSteps = [...registration.usedSteps, step].slice(-3);
  const { registrationId: totpId } = registration;
  return { type: 'totp', totpId, createdAt: now, lastAuthenticatedAt: now };
}

/** The registration of a member, unless it was not verified in time. */
function usableTotp({ secondFactors: { totp } }: Member, now: number): TotpRegistration {
  if (totp === null) throw new Refusal('totp_not_found');
  if (!totp.verified && totp.expiresAt <= now) throw new Refusal('expired_totp');
  return totp;
}

/** The time step of a code that is right and was not used yet. */
function freshStep(registration: TotpRegistration, code: string, machineNow: number): number {
  const step = stepOfCode(registration, code, machineNow);
  if (step === undefined) throw new Refusal('unable_to_authenticate_totp');
  if (registration.usedSteps.includes(step)) throw new Refusal('totp_code_already_authenticated');
  return step;
}
