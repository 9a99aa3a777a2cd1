import { z } from 'zod';
import { memberBody } from '../bodies/member-body';
import { organizationBody } from '../bodies/organization-body';
import { sessionBody } from '../bodies/session-body';
import { minute } from '../clock';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { rolesOf } from '../rbac/roles-of';
import { Refusal } from '../refusal';
import { authorizationVerdict } from '../rules/authorization-verdict';
import { refuseSessionArguments } from '../rules/refuse-session-arguments';
import { sessionMinutes } from '../rules/session-minutes';
import { sessionRoles } from '../rules/session-roles';
import { findSession } from '../sessions/find-session';
import { mergeClaims } from '../sessions/merge-claims';
import { signSessionJwt } from '../sessions/session-jwt';
import { sessionOwners } from '../sessions/session-owners';
import type { World } from '../world';

const input = z.object({
  session_token: z.string().nullish(),
  session_jwt: z.string().nullish(),
  session_duration_minutes: z.number().nullish(),
  session_custom_claims: z.record(z.string(), z.unknown()).nullish(),
  authorization_check: z
    .object({ organization_id: z.string(), resource_id: z.string(), action: z.string() })
    .nullish(),
});

/** `POST /v1/b2b/sessions/authenticate`. What is refused changes nothing of the session. */
export async function authenticateSession(world: World, request: ApiRequest): Promise<ApiResponse> {
  const asked = parseInput(input, request.body);
  refuseSessionArguments([asked.session_token, asked.session_jwt]);
  const minutes = sessionMinutes(asked.session_duration_minutes);
  const session = await findSession(world, {
    session_token: asked.session_token || undefined,
    session_jwt: asked.session_jwt || undefined,
  });
  if (session === undefined) throw new Refusal('session_not_found');
  const { organization, member } = sessionOwners(world, session);
  const now = world.clock.now();
  const roles = sessionRoles(member);
  const verdict = asked.authorization_check
    ? authorizationVerdict(
        rolesOf(world, organization),
        { organizationId: session.organizationId, roles },
        asked.authorization_check,
      )
    : null;
  session.claims = mergeClaims(session.claims, asked.session_custom_claims ?? {});
  session.roles = roles;
  session.lastAccessedAt = now;
  if (minutes !== undefined) session.expiresAt = now + minutes * minute;
  return {
    status: 200,
    body: {
      member: memberBody(member, now),
      member_session: sessionBody(session, organization),
      organization: organizationBody(organization),
      session_jwt: await signSessionJwt(world, session, organization),
      session_token: session.token,
      verdict,
    },
  };
}
