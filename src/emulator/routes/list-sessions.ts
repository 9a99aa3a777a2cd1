import { sessionBody } from '../bodies/session-body';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import type { World } from '../world';
import { knownMember, knownOrganization } from './known';

/** `GET /v1/b2b/sessions`: the sessions of a member that are still alive. */
export function listSessions(world: World, request: ApiRequest): ApiResponse {
  const organization = knownOrganization(world, request.query.get('organization_id') ?? undefined);
  const member = knownMember(world, organization, request.query.get('member_id') ?? undefined);
  const now = world.clock.now();
  const sessions = [...world.sessions.values()].filter(
    (session) => session.memberId === member.memberId && session.expiresAt > now,
  );
  return {
    status: 200,
    body: { member_sessions: sessions.map((session) => sessionBody(session, organization)) },
  };
}
