import { z } from 'zod';
import type { Member, Organization } from '../entities';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { refuseWithoutRecoveryCodes } from '../rules/refuse-without-recovery-codes';
import { newRecoveryCodes } from '../second-factors/new-recovery-codes';
import type { World } from '../world';
import { memberResponse } from './member-response';
import { knownOwners } from './second-factor-request';

/** `GET /v1/b2b/recovery_codes/{organization_id}/{member_id}`: those that are not used yet. */
export function getRecoveryCodes(world: World, request: ApiRequest): ApiResponse {
  const { organization_id = '', member_id = '' } = request.parameters;
  const { organization, member } = knownOwners(world, { organization_id, member_id });
  refuseWithoutRecoveryCodes(member);
  return withCodes(world, organization, member);
}

const input = z.object({ organization_id: z.string(), member_id: z.string() });

/** `POST /v1/b2b/recovery_codes/rotate`: a new set; the codes of the old one are void. */
export function rotateRecoveryCodes(world: World, request: ApiRequest): ApiResponse {
  const { organization, member } = knownOwners(world, parseInput(input, request.body));
  refuseWithoutRecoveryCodes(member);
  member.secondFactors.recoveryCodes = newRecoveryCodes();
  member.updatedAt = world.clock.now();
  return withCodes(world, organization, member);
}

function withCodes(world: World, organization: Organization, member: Member): ApiResponse {
  const { status, body } = memberResponse(world, organization, member);
  const active = member.secondFactors.recoveryCodes.filter(({ used }) => !used);
  return { status, body: { ...body, recovery_codes: active.map(({ code }) => code) } };
}
