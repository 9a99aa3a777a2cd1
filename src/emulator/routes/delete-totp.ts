import type { ApiRequest, ApiResponse } from '../http/api-request';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { knownMember, knownOrganization } from './known';
import { memberResponse } from './member-response';

/** `DELETE .../members/{member_id}/totp`; the recovery codes go with it. */
export function deleteTotp(world: World, { parameters }: ApiRequest): ApiResponse {
  const organization = knownOrganization(world, parameters.organization_id);
  const member = knownMember(world, organization, parameters.member_id);
  if (member.secondFactors.totp === null) throw new Refusal('totp_not_found');
  member.secondFactors.totp = null;
  member.secondFactors.recoveryCodes = [];
  if (member.defaultMfaMethod === 'totp') member.defaultMfaMethod = '';
  member.updatedAt = world.clock.now();
  return memberResponse(world, organization, member);
}
