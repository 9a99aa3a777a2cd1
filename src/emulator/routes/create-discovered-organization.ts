import { loginBody } from '../bodies/login-body';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { discoveredName } from '../rules/discovered-name';
import { joinByLogin } from '../rules/join-by-login';
import { sessionMinutes } from '../rules/session-minutes';
import { mergeClaims } from '../sessions/merge-claims';
import type { World } from '../world';
import { discoveryLoginInput, provenAddress } from './discovery-login';
import { freeSlug } from './free-slug';
import { newMember } from './new-member';
import { newOrganization } from './new-organization';
import { organizationInput } from './organization-input';

const input = organizationInput.extend(discoveryLoginInput.shape);

/** `POST /v1/b2b/discovery/organizations/create`: an organization, and its first member as its admin. */
export async function createDiscoveredOrganization(
  world: World,
  request: ApiRequest,
): Promise<ApiResponse> {
  const { intermediate_session_token: token, ...asked } = parseInput(input, request.body);
  const minutes = sessionMinutes(asked.session_duration_minutes);
  const claims = asked.session_custom_claims ?? undefined;
  mergeClaims({}, claims);
  const { intermediate, emailAddress } = provenAddress(world, token);
  const name = asked.organization_name || discoveredName(emailAddress);
  const settings = organizationInput.parse({ ...asked, organization_name: name });
  const organization = newOrganization(world, freeSlug(world, name), settings);
  const member = newMember(world, organization, { emailAddress, pending: true });
  member.roles = ['stytch_admin'];
  const options = { minutes, claims };
  const login = joinByLogin(world, { organization, member, intermediate, options });
  const owner = { organization, member, telemetryId: asked.telemetry_id };
  return { status: 200, body: await loginBody(world, login, owner) };
}
