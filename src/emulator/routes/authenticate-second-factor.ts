import { z } from 'zod';
import { deviceBody } from '../bodies/device-body';
import { memberBody } from '../bodies/member-body';
import { organizationBody } from '../bodies/organization-body';
import { sessionBody } from '../bodies/session-body';
import type { Member, Organization, SecondaryFactor } from '../entities';
import type { ApiResponse } from '../http/api-request';
import { finishLogin } from '../rules/finish-login';
import { refuseLocked } from '../rules/lock';
import { refuseBeforePrimary } from '../rules/refuse-before-primary';
import { sessionMinutes } from '../rules/session-minutes';
import { mergeClaims } from '../sessions/merge-claims';
import { signSessionJwt } from '../sessions/session-jwt';
import type { World } from '../world';
import { findLogin, knownOwners, secondFactorInput } from './second-factor-request';

/** What every request that shows a second factor may hold. */
export const secondFactorLoginInput = secondFactorInput.extend({
  session_duration_minutes: z.number().nullish(),
  session_custom_claims: z.record(z.string(), z.unknown()).nullish(),
  telemetry_id: z.string().nullish(),
});

/** What a request with a code may hold besides. */
export const codeLoginInput = secondFactorLoginInput.extend({
  code: z.string(),
  set_mfa_enrollment: z.string().nullish(),
  set_default_mfa: z.boolean().nullish(),
});

/** What the method adds: its own refusals, and how its code is used up. */
export interface SecondFactorMethod {
  refuse(organization: Organization, member: Member): void;
  consume(organization: Organization, member: Member): SecondaryFactor;
  /** What the response has besides. */
  more?(member: Member): Record<string, unknown>;
}

/** Shows a second factor: the login that it came with is finished, or its session extended. */
export async function authenticateSecondFactor(
  world: World,
  asked: z.infer<typeof secondFactorLoginInput>,
  method: SecondFactorMethod,
): Promise<ApiResponse> {
  const now = world.clock.now();
  const options = {
    minutes: sessionMinutes(asked.session_duration_minutes),
    claims: asked.session_custom_claims ?? undefined,
  };
  const { organization, member } = knownOwners(world, asked);
  refuseLocked(member, now);
  method.refuse(organization, member);
  const { session, intermediate } = await findLogin(world, member, asked, true);
  refuseBeforePrimary(member, intermediate);
  // Claims that are too large must not cost the code.
  mergeClaims(session?.claims ?? {}, options.claims);

  const factor = method.consume(organization, member);
  const full = finishLogin(world, { member, session, intermediate, factor, options });
  member.updatedAt = now;
  const device = asked.telemetry_id && world.devices.has(asked.telemetry_id);
  return {
    status: 200,
    body: {
      member: memberBody(member, now),
      member_device: device ? deviceBody(asked.telemetry_id ?? '', now) : null,
      member_id: member.memberId,
      member_session: sessionBody(full, organization),
      organization: organizationBody(organization),
      session_jwt: await signSessionJwt(world, full, organization),
      session_token: full.token,
      ...method.more?.(member),
    },
  };
}
