import { Refusal } from '../refusal';

/**
 * How long a registration may wait for its first code (minutes): 5 to 1440, and 60 when not asked.
 *
 * @throws Refusal `invalid_expiration`
 */
export function totpMinutes(asked: number | null | undefined): number {
  if (asked === undefined || asked === null) return 60;
  if (!Number.isInteger(asked) || asked < 5 || asked > 1440) {
    throw new Refusal('invalid_expiration');
  }
  return asked;
}
