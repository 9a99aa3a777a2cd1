import { z } from 'zod';
import type { Session } from '../entities';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import { refuseRevokeArguments } from '../rules/refuse-revoke-arguments';
import { findSession } from '../sessions/find-session';
import type { World } from '../world';

const input = z.object({
  member_session_id: z.string().nullish(),
  session_token: z.string().nullish(),
  session_jwt: z.string().nullish(),
  member_id: z.string().nullish(),
});

/** `POST /v1/b2b/sessions/revoke`: one session, or all of a member. */
export async function revokeSession(world: World, request: ApiRequest): Promise<ApiResponse> {
  const asked = parseInput(input, request.body);
  refuseRevokeArguments([
    asked.member_session_id,
    asked.session_token,
    asked.session_jwt,
    asked.member_id,
  ]);
  if (asked.member_id) {
    if (!world.members.has(asked.member_id)) throw new Refusal('member_not_found');
    world.forgetSessionsOf(asked.member_id);
    return { status: 200, body: {} };
  }
  const session = asked.member_session_id
    ? sessionById(world, asked.member_session_id)
    : await findSession(world, {
        session_token: asked.session_token || undefined,
        session_jwt: asked.session_jwt || undefined,
      });
  if (session === undefined) throw new Refusal('session_not_found');
  world.sessions.delete(session.token);
  return { status: 200, body: {} };
}

function sessionById(world: World, id: string): Session | undefined {
  for (const session of world.sessions.values()) if (session.sessionId === id) return session;
  return undefined;
}
