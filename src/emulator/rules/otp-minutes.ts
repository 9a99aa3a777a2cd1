import { Refusal } from '../refusal';

/**
 * How long a passcode is to live (minutes): 2 to 15, and 10 when not asked.
 *
 * @throws Refusal `invalid_expiration_otp`
 */
export function otpMinutes(asked: number | null | undefined): number {
  if (asked === undefined || asked === null) return 10;
  if (!Number.isInteger(asked) || asked < 2 || asked > 15) {
    throw new Refusal('invalid_expiration_otp');
  }
  return asked;
}
