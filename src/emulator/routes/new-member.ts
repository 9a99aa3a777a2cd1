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
  const member: Member = {
    ...untouchedMember(world.clock.now()),
    memberId: newId('member'),
    emailId: newId('member-email'),
    organizationId: organization.organizationId,
    emailAddress,
    status: pending ? 'pending' : 'active',
    emailRoles: emailRoles(organization, emailAddress),
  };
  world.members.set(member.memberId, member);
  return member;
}

/** What a member has before anybody has given it anything. */
export function untouchedMember(now: number) {
  return {
    createdAt: now,
    updatedAt: now,
    emailVerified: false,
    name: '',
    externalId: null,
    mfaEnrolled: false,
    mfaPhoneNumber: '',
    secondFactors: newSecondFactors(),
    isBreakglass: false,
    defaultMfaMethod: '',
    roles: [],
    emailRoles: [],
    retiredEmails: [],
    trustedMetadata: {},
    untrustedMetadata: {},
    failures: 0,
    lockedAt: null,
    lockedUntil: null,
    primaryRequired: null,
  } as const satisfies Partial<Member>;
}
