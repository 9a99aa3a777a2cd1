import { z } from 'zod';
import { loginBody } from '../bodies/login-body';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import { joinByLogin } from '../rules/join-by-login';
import { refuseLocked } from '../rules/lock';
import { refuseStranger } from '../rules/refuse-stranger';
import { sessionMinutes } from '../rules/session-minutes';
import { mergeClaims } from '../sessions/merge-claims';
import type { World } from '../world';
import { checkSmsLocale } from './check-locale';
import { discoveryLoginInput, provenAddress } from './discovery-login';
import { knownOrganization } from './known';
import { newMember } from './new-member';

const input = discoveryLoginInput.extend({
  organization_id: z.string(),
  locale: z.string().nullish(),
});

/**
 * `POST /v1/b2b/discovery/intermediate_sessions/exchange`: into an organization whose member the address
 * is, or whose member it becomes by its mail domain.
 */
export async function exchangeIntermediateSession(
  world: World,
  request: ApiRequest,
): Promise<ApiResponse> {
  const asked = parseInput(input, request.body);
  checkSmsLocale(asked.locale);
  const minutes = sessionMinutes(asked.session_duration_minutes);
  const claims = asked.session_custom_claims ?? undefined;
  mergeClaims({}, claims);
  const { intermediate, emailAddress } = provenAddress(world, asked.intermediate_session_token);
  const organization = knownOrganization(world, asked.organization_id);
  if (organization.suspended) throw new Refusal('organization_suspended');
  const known = world.findMember(organization.organizationId, emailAddress);
  if (known === undefined) refuseStranger(organization, emailAddress);
  else refuseLocked(known, world.clock.now());
  const member = known ?? newMember(world, organization, { emailAddress, pending: true });
  const login = joinByLogin(world, {
    organization,
    member,
    intermediate,
    options: { minutes, claims },
    locale: asked.locale ?? undefined,
  });
  const owner = { organization, member, telemetryId: asked.telemetry_id };
  return { status: 200, body: await loginBody(world, login, owner) };
}
