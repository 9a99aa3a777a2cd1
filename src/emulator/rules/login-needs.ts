import type { Factor, Member, Organization } from '../entities';
import { admittedFactors } from './admitted-factors';

/** What an organization asks for besides the factors that are shown. */
export interface LoginNeeds {
  /** The primary methods that would do; null when one of them was shown. */
  readonly primary: readonly string[] | null;
  readonly mfa: boolean;
}

/** What a login lacks in an organization; the member is undefined while there is none. */
export function loginNeeds(
  organization: Organization,
  member: Member | undefined,
  factors: readonly Factor[],
): LoginNeeds {
  return {
    primary: neededPrimary(organization, member, factors),
    mfa: needsMfa(organization, member),
  };
}

function neededPrimary(
  organization: Organization,
  member: Member | undefined,
  factors: readonly Factor[],
): readonly string[] | null {
  if (member !== undefined && member.primaryRequired !== null) return member.primaryRequired;
  const enough = admittedFactors(organization, member, factors).length > 0;
  return enough ? null : organization.allowedAuthMethods;
}

/** MFA is asked for by the organization's policy or the member's own enrolment. */
export function needsMfa(organization: Organization, member: Member | undefined): boolean {
  return organization.mfaPolicy === 'REQUIRED_FOR_ALL' || member?.mfaEnrolled === true;
}
