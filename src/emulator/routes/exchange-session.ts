import { z } from 'zod';
import { loginBody } from '../bodies/login-body';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import { exchangeLogin } from '../rules/exchange-login';
import { refuseLocked } from '../rules/lock';
import { refuseSessionArguments } from '../rules/refuse-session-arguments';
import { sessionMinutes } from '../rules/session-minutes';
import { findSession } from '../sessions/find-session';
import { sessionOwners } from '../sessions/session-owners';
import type { World } from '../world';
import { checkSmsLocale } from './check-locale';
import { knownOrganization } from './known';

const input = z.object({
  organization_id: z.string(),
  session_token: z.string().nullish(),
  session_jwt: z.string().nullish(),
  session_duration_minutes: z.number().nullish(),
  session_custom_claims: z.record(z.string(), z.unknown()).nullish(),
  locale: z.string().nullish(),
  telemetry_id: z.string().nullish(),
});

/**
 * `POST /v1/b2b/sessions/exchange`: a session of the member with the same address in another
 * organization. Nobody becomes a member by it, but one who is pending becomes active.
 */
export async function exchangeSession(world: World, request: ApiRequest): Promise<ApiResponse> {
  const asked = parseInput(input, request.body);
  refuseSessionArguments([asked.session_token, asked.session_jwt]);
  checkSmsLocale(asked.locale);
  const minutes = sessionMinutes(asked.session_duration_minutes);
  const session = await findSession(world, {
    session_token: asked.session_token || undefined,
    session_jwt: asked.session_jwt || undefined,
  });
  if (session === undefined) throw new Refusal('session_not_found');
  const owner = sessionOwners(world, session).member;
  const organization = knownOrganization(world, asked.organization_id);
  if (organization.suspended) throw new Refusal('organization_suspended');
  const member = world.findMember(organization.organizationId, owner.emailAddress);
  if (member === undefined) throw new Refusal('member_not_found');
  refuseLocked(member, world.clock.now());
  const login = exchangeLogin(world, {
    organization,
    member,
    session,
    options: { minutes, claims: asked.session_custom_claims ?? undefined },
    locale: asked.locale ?? undefined,
  });
  const body = await loginBody(world, login, {
    organization,
    member,
    telemetryId: asked.telemetry_id,
  });
  return { status: 200, body };
}
