import { z } from 'zod';
import { deviceBody } from '../bodies/device-body';
import { memberBody } from '../bodies/member-body';
import { organizationBody } from '../bodies/organization-body';
import { sessionBody } from '../bodies/session-body';
import { timestamp } from '../clock';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import { exchangeLogin } from '../rules/exchange-login';
import { refuseLocked } from '../rules/lock';
import { refuseSessionArguments } from '../rules/refuse-session-arguments';
import { sessionMinutes } from '../rules/session-minutes';
import { findSession } from '../sessions/find-session';
import { signSessionJwt } from '../sessions/session-jwt';
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
  const now = world.clock.now();
  refuseLocked(member, now);
  const login = exchangeLogin(world, {
    organization,
    member,
    session,
    options: { minutes, claims: asked.session_custom_claims ?? undefined },
    locale: asked.locale ?? undefined,
  });
  const device = asked.telemetry_id && world.devices.has(asked.telemetry_id);
  return {
    status: 200,
    body: {
      intermediate_session_token: login.intermediate?.token ?? '',
      intermediate_session_token_expires_at:
        login.intermediate === undefined ? null : timestamp(login.intermediate.expiresAt),
      member: memberBody(member, now),
      member_authenticated: login.session !== undefined,
      member_device: device ? deviceBody(asked.telemetry_id ?? '', now) : null,
      member_id: member.memberId,
      member_session: login.session === undefined ? null : sessionBody(login.session, organization),
      mfa_required: login.mfaRequired,
      organization: organizationBody(organization),
      primary_required: login.primaryRequired,
      session_jwt:
        login.session === undefined ? '' : await signSessionJwt(world, login.session, organization),
      session_token: login.session?.token ?? '',
    },
  };
}
