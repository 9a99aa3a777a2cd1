import type { Session } from '../entities';
import { isTokenShaped } from '../identifiers';
import { Refusal } from '../refusal';
import { refuseExcludingArguments } from '../rules/refuse-excluding-arguments';
import type { World } from '../world';
import { sessionIdOfJwt } from './session-jwt';

/** What a request may hold to name a session. */
export interface SessionArguments {
  readonly session_token?: string | undefined;
  readonly session_jwt?: string | undefined;
}

/**
 * The live session that a request names, or undefined when it names none. A promise for a JWT alone.
 *
 * @throws Refusal `too_many_session_arguments`, `invalid_session_token` or `session_not_found`
 */
export function findSession(
  world: World,
  { session_token: token, session_jwt: jwt }: SessionArguments,
): Session | Promise<Session> | undefined {
  refuseExcludingArguments([token, jwt]);
  if (token !== undefined) return alive(world, byToken(world, token));
  return jwt === undefined ? undefined : byJwt(world, jwt).then((session) => alive(world, session));
}

function alive(world: World, session: Session): Session {
  if (session.expiresAt <= world.clock.now()) {
    world.sessions.delete(session.token);
    throw new Refusal('session_not_found');
  }
  return session;
}

function byToken(world: World, token: string): Session {
  if (!isTokenShaped(token)) throw new Refusal('invalid_session_token');
  const session = world.sessions.get(token);
  if (session === undefined) throw new Refusal('session_not_found');
  return session;
}

async function byJwt(world: World, jwt: string): Promise<Session> {
  const id = await sessionIdOfJwt(world, jwt);
  if (id === undefined) throw new Refusal('invalid_session_token');
  for (const session of world.sessions.values()) if (session.sessionId === id) return session;
  throw new Refusal('session_not_found');
}
