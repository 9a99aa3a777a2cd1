import { memberBody } from '../answers/member-body';
import { organizationBody } from '../answers/organization-body';
import type { Member, Organization } from '../entities';
import type { ApiAnswer } from '../http/api-request';
import type { World } from '../world';

/** A member with their organization, as most routes of members answer. */
export function memberAnswer(world: World, organization: Organization, member: Member): ApiAnswer {
  return {
    status: 200,
    body: {
      member: memberBody(member, world.clock.now()),
      member_id: member.memberId,
      organization: organizationBody(organization),
    },
  };
}
