import { Refusal } from '../refusal';

/**
 * How long a session is to last (minutes): a whole number from 5 to 527040, undefined when not asked.
 *
 * @throws Refusal `invalid_session_duration_minutes`
 */
export function sessionMinutes(asked: number | null | undefined): number | undefined {
  if (asked === undefined || asked === null) return undefined;
  if (!Number.isInteger(asked) || asked < 5 || asked > 527_040) {
    throw new Refusal('invalid_session_duration_minutes');
  }
  return asked;
}
