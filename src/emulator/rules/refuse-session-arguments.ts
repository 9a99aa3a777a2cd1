import { Refusal } from '../refusal';

/**
 * A request that is about one session names it once.
 *
 * @throws Refusal `no_session_arguments` or `too_many_session_arguments`
 */
export function refuseSessionArguments(given: readonly (string | null | undefined)[]): void {
  const count = given.filter((one) => one !== undefined && one !== null && one !== '').length;
  if (count === 0) throw new Refusal('no_session_arguments');
  if (count > 1) throw new Refusal('too_many_session_arguments');
}
