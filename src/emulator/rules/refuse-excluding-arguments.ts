import { Refusal } from '../refusal';

/**
 * A login may come with a session or with an intermediate session, but with one of them.
 *
 * @throws Refusal `too_many_session_arguments`
 */
export function refuseExcludingArguments(given: readonly (string | null | undefined)[]): void {
  const count = given.filter((one) => one !== undefined && one !== null).length;
  if (count > 1) throw new Refusal('too_many_session_arguments');
}
