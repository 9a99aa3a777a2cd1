import { memberBody } from '../bodies/member-body';
import { organizationBody } from '../bodies/organization-body';
import type { Member, Organization } from '../entities';
import type { ApiResponse } from '../http/api-request';
import type { World } from '../world';

/** A member with their organization, as most routes of members answer. */
export function memberResponse(
  world: World,
  organization: Organization,
  member: Member,
): ApiResponse {
  return {
    status: 200,
    body: {
      member: memberBody(member, world.clock.now()),
      member_id: member.memberId,
      organization: organizationBody(organization),
    },
  };
}
