import type { Member, Organization } from '../entities';
import { newId } from '../identifiers';
import { emailRoles } from '../rules/email-roles';
import { newSecondFactors } from '../second-factors/new-second-factors';
import type { World } from '../world';

/** What a new member begins with. */
export interface NewMember {
  readonly emailAddress: string;
  readonly pending: boolean;
}

/** Adds a member to an organization. */
export function newMember(
  world: World,
  organization: Organization,
  { emailAddress, pending }: NewMember,
): Member {
  const now = world.clock.now();
  const member: Member = {
    memberId: newId('member'),
    emailId: newId('member-email'),
    organizationId: organization.organizationId,
    createdAt: now,
    updatedAt: now,
    emailAddress,
    emailVerified: false,
    status: pending ? 'pending' : 'active',
    name: '',
    externalId: null,
    mfaEnrolled: false,
    mfaPhoneNumber: '',
    secondFactors: newSecondFactors(),
    isBreakglass: false,
    defaultMfaMethod: '',
    roles: [],
    emailRoles: emailRoles(organization, emailAddress),
    retiredEmails: [],
    trustedMetadata: {},
    untrustedMetadata: {},
    failures: 0,
    lockedAt: null,
    lockedUntil: null,
    primaryRequired: null,
  };
  world.members.set(member.memberId, member);
  return member;
}
