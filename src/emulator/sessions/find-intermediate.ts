import type { IntermediateSession } from '../entities';
import { isTokenShaped } from '../identifiers';
import { Refusal } from '../refusal';
import type { World } from '../world';

/**
 * The live intermediate session that a request names, or undefined when it names none.
 *
 * @throws Refusal `invalid_session_token` or `intermediate_session_not_found`
 */
export function findIntermediate(
  world: World,
  token: string | undefined,
): IntermediateSession | undefined {
  if (token === undefined) return undefined;
  if (!isTokenShaped(token)) throw new Refusal('invalid_session_token');
  const found = world.intermediateSessions.get(token);
  if (found === undefined || found.expiresAt <= world.clock.now()) {
    throw new Refusal('intermediate_session_not_found');
  }
  return found;
}
