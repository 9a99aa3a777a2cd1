import { z } from 'zod';
import { discoveredOrganizations } from '../discovery/discovered-organizations';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import { refuseSessionArguments } from '../rules/refuse-session-arguments';
import { addressOf } from '../sessions/address-of';
import { findIntermediate } from '../sessions/find-intermediate';
import { findSession } from '../sessions/find-session';
import { sessionOwners } from '../sessions/session-owners';
import type { World } from '../world';

const input = z.object({
  intermediate_session_token: z.string().nullish(),
  session_token: z.string().nullish(),
  session_jwt: z.string().nullish(),
});

/** `POST /v1/b2b/discovery/organizations`; neither kind of session is used up. */
export async function listDiscoveredOrganizations(
  world: World,
  request: ApiRequest,
): Promise<ApiResponse> {
  const asked = parseInput(input, request.body);
  const token = asked.session_token || undefined;
  const jwt = asked.session_jwt || undefined;
  refuseSessionArguments([token, jwt, asked.intermediate_session_token]);
  const session = await findSession(world, { session_token: token, session_jwt: jwt });
  if (session !== undefined) {
    const { emailAddress } = sessionOwners(world, session).member;
    return {
      status: 200,
      body: {
        discovered_organizations: discoveredOrganizations(world, session, { toJoin: false }),
        email_address: emailAddress,
        organization_id_hint: null,
      },
    };
  }
  const intermediate = findIntermediate(world, asked.intermediate_session_token || undefined);
  if (intermediate === undefined) throw new Refusal('no_session_arguments');
  const { memberId } = intermediate;
  const member = memberId === null ? undefined : world.members.get(memberId);
  return {
    status: 200,
    body: {
      discovered_organizations: discoveredOrganizations(world, intermediate, { toJoin: true }),
      email_address: addressOf(intermediate) ?? '',
      organization_id_hint: member?.organizationId ?? null,
    },
  };
}
