import type { ApiRequest, ApiResponse } from '../http/api-request';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { knownOrganization } from './known';
import { memberResponse } from './member-response';

/**
 * `PUT .../members/{member_id}/reactivate`: a deleted member becomes active again, if the address is
 * verified and nobody else has taken it. An external id is not accepted here.
 */
export function reactivateMember(world: World, request: ApiRequest): ApiResponse {
  const organization = knownOrganization(world, request.parameters.organization_id);
  const member = world.members.get(request.parameters.member_id ?? '');
  if (member?.organizationId !== organization.organizationId || member.status !== 'deleted') {
    throw new Refusal('no_deleted_member_found_for_reactivation');
  }
  if (!member.emailVerified) throw new Refusal('email_unverified_for_reactivation');
  if (world.findMember(organization.organizationId, member.emailAddress) !== undefined) {
    throw new Refusal('reactivation_email_belongs_to_another_member');
  }
  member.status = 'active';
  member.updatedAt = world.clock.now();
  return memberResponse(world, organization, member);
}
