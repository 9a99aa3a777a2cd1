import { z } from 'zod';
import { loginBody } from '../bodies/login-body';
import type { Member } from '../entities';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import { completeLogin } from '../rules/complete-login';
import { consumePasscode } from '../rules/consume-passcode';
import { refuseLocked } from '../rules/lock';
import { refuseExcludingArguments } from '../rules/refuse-excluding-arguments';
import { refuseRestrictedMethod } from '../rules/refuse-restricted-method';
import { sessionMinutes } from '../rules/session-minutes';
import { findIntermediate } from '../sessions/find-intermediate';
import { findSession } from '../sessions/find-session';
import { mergeClaims } from '../sessions/merge-claims';
import type { World } from '../world';
import { checkLocale } from './check-locale';
import { knownOrganization, refuseMalformedEmail } from './known';

const input = z.object({
  organization_id: z.string(),
  email_address: z.string(),
  code: z.string(),
  session_token: z.string().nullish(),
  session_jwt: z.string().nullish(),
  intermediate_session_token: z.string().nullish(),
  session_duration_minutes: z.number().nullish(),
  session_custom_claims: z.record(z.string(), z.unknown()).nullish(),
  locale: z.string().nullish(),
  telemetry_id: z.string().nullish(),
});

/** `POST /v1/b2b/otps/email/authenticate` */
export async function authenticateOtp(world: World, request: ApiRequest): Promise<ApiResponse> {
  const asked = parseInput(input, request.body);
  const options = {
    minutes: sessionMinutes(asked.session_duration_minutes),
    claims: asked.session_custom_claims ?? undefined,
  };
  checkLocale(asked.locale);
  refuseMalformedEmail(asked.email_address);
  if (!/^\d{6}$/.test(asked.code)) throw new Refusal('invalid_code');

  const organization = knownOrganization(world, asked.organization_id);
  if (organization.suspended) throw new Refusal('organization_suspended');
  const member = world.findMember(organization.organizationId, asked.email_address);
  if (member === undefined) throw new Refusal('member_not_found');
  refuseLocked(member, world.clock.now());
  refuseRestrictedMethod(organization, member, 'email_otp');

  refuseExcludingArguments([
    asked.session_token,
    asked.session_jwt,
    asked.intermediate_session_token,
  ]);
  const named = await findSession(world, {
    session_token: asked.session_token ?? undefined,
    session_jwt: asked.session_jwt ?? undefined,
  });
  // A session of somebody else is ignored, not refused.
  const session = named?.memberId === member.memberId ? named : undefined;
  const intermediate = findIntermediate(world, asked.intermediate_session_token ?? undefined);

  // Claims that are too large must not cost the passcode.
  mergeClaims(session?.claims ?? {}, options.claims);

  consumePasscode(world, member, asked.code);
  activate(member, world.clock.now());
  const login = completeLogin(world, {
    organization,
    member,
    session,
    intermediate,
    options,
    locale: asked.locale ?? undefined,
  });
  const owner = { organization, member, telemetryId: asked.telemetry_id };
  return {
    status: 200,
    body: {
      ...(await loginBody(world, login, owner)),
      method_id: member.emailId,
      organization_id: organization.organizationId,
    },
  };
}

function activate(member: Member, now: number): void {
  member.emailVerified = true;
  member.status = 'active';
  member.updatedAt = now;
}
