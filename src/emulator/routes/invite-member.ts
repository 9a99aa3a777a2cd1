import { z } from 'zod';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import { refuseInvite } from '../rules/refuse-invite';
import { refuseTakenEmail } from '../rules/refuse-taken-email';
import type { World } from '../world';
import { checkLocale } from './check-locale';
import { knownOrganization, refuseMalformedEmail } from './known';
import { applyMemberInput, memberInput } from './member-input';
import { memberResponse } from './member-response';
import { newMember } from './new-member';

const input = memberInput
  .pick({ name: true, roles: true, trusted_metadata: true, untrusted_metadata: true })
  .extend({
    organization_id: z.string(),
    email_address: z.string(),
    locale: z.string().nullish(),
  });

/**
 * `POST /v1/b2b/magic_links/email/invite`: a new member, or one who is pending, becomes invited. The
 * emulator mails no magic links; an invite is accepted by a passcode or by an exchange.
 */
export function inviteMember(world: World, request: ApiRequest): ApiResponse {
  const asked = parseInput(input, request.body);
  checkLocale(asked.locale);
  refuseMalformedEmail(asked.email_address);
  const organization = knownOrganization(world, asked.organization_id);
  if (organization.suspended) throw new Refusal('organization_suspended');
  const known = world.findMember(organization.organizationId, asked.email_address);
  if (known?.status === 'active') throw new Refusal('duplicate_member_email');
  refuseTakenEmail(world, organization, known, asked.email_address);
  refuseInvite(organization, asked.email_address);
  const { email_address: emailAddress } = asked;
  const member = known ?? newMember(world, organization, { emailAddress, pending: true });
  try {
    applyMemberInput(world, organization, member, asked);
  } catch (refused) {
    if (known === undefined) world.forgetMember(member);
    throw refused;
  }
  member.status = 'invited';
  member.updatedAt = world.clock.now();
  return memberResponse(world, organization, member);
}
