import type { EmailFactor, Factor, Member, Organization } from '../entities';

/**
 * The primary factors that count in an organization: all, or those of the methods that it allows; a
 * breakglass member is free. A second factor of elsewhere does not count.
 */
export function admittedFactors(
  { authMethods, allowedAuthMethods }: Organization,
  member: Member | undefined,
  factors: readonly Factor[],
): EmailFactor[] {
  const free = authMethods !== 'RESTRICTED' || member?.isBreakglass === true;
  return factors
    .filter((factor) => 'emailId' in factor)
    .filter((factor) => free || allowedAuthMethods.includes(factor.type ?? 'email_otp'));
}
