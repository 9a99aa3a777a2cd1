import { z } from 'zod';
import type { Member, Organization } from '../entities';
import { Refusal } from '../refusal';
import { mergeMetadata } from '../rules/merge-metadata';
import { refuseMemberExternalId } from '../rules/refuse-member-external-id';
import { refusePhoneNumber } from '../rules/refuse-phone-number';
import type { World } from '../world';

const metadata = z.record(z.string(), z.unknown()).nullish();

/** What callers may set of a member; null counts as not given, other keys are ignored. */
export const memberInput = z.object({
  name: z.string().nullish(),
  external_id: z.string().nullish(),
  mfa_enrolled: z.boolean().nullish(),
  mfa_phone_number: z.string().nullish(),
  is_breakglass: z.boolean().nullish(),
  roles: z.array(z.string()).nullish(),
  trusted_metadata: metadata,
  untrusted_metadata: metadata,
});

/** Puts what a caller asked for into a member. @throws Refusal before anything is changed */
export function applyMemberInput(
  world: World,
  organization: Organization,
  member: Member,
  asked: z.infer<typeof memberInput> & { readonly default_mfa_method?: string | null | undefined },
): void {
  const { external_id: externalId, mfa_phone_number: phone, default_mfa_method: method } = asked;
  if (externalId) refuseMemberExternalId(world, organization, member, externalId);
  if (phone) refusePhoneNumber(member, phone);
  if (method && !['sms_otp', 'totp'].includes(method)) {
    throw new Refusal('invalid_mfa_default_method');
  }
  const trusted = mergeMetadata(member.trustedMetadata, asked.trusted_metadata);
  const untrusted = mergeMetadata(member.untrustedMetadata, asked.untrusted_metadata);

  member.name = asked.name ?? member.name;
  member.externalId = externalId || member.externalId;
  member.mfaEnrolled = asked.mfa_enrolled ?? member.mfaEnrolled;
  member.mfaPhoneNumber = phone || member.mfaPhoneNumber;
  member.defaultMfaMethod = method || member.defaultMfaMethod;
  member.isBreakglass = asked.is_breakglass ?? member.isBreakglass;
  // Every member has stytch_member by being one; it is not assigned.
  member.roles = asked.roles
    ? [...new Set(asked.roles)].filter((role) => role !== 'stytch_member')
    : member.roles;
  member.trustedMetadata = trusted;
  member.untrustedMetadata = untrusted;
}
