import { z } from 'zod';
import type { Member, Organization } from '../entities';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { knownMember, knownOrganization } from './known';
import { memberResponse } from './member-response';

/** `DELETE .../members/mfa_phone_numbers/{member_id}` */
export function deletePhoneNumber(world: World, request: ApiRequest): ApiResponse {
  const { organization, member } = named(world, request);
  if (member.mfaPhoneNumber === '') throw new Refusal('member_phone_number_not_found');
  member.mfaPhoneNumber = '';
  if (member.defaultMfaMethod === 'sms_otp') member.defaultMfaMethod = '';
  return changed(world, organization, member);
}

/** `DELETE .../members/passwords/{member_password_id}`: the emulator has no passwords. */
export function deletePassword(world: World, request: ApiRequest): ApiResponse {
  knownOrganization(world, request.parameters.organization_id);
  throw new Refusal('member_password_not_found');
}

/** `DELETE .../members/{member_id}/external_id` */
export function deleteMemberExternalId(world: World, request: ApiRequest): ApiResponse {
  const { organization, member } = named(world, request);
  member.externalId = null;
  return changed(world, organization, member);
}

const retired = z.object({ email_id: z.string().nullish(), email_address: z.string().nullish() });

/** `POST .../members/{member_id}/unlink_retired_email`: others may take the address from then on. */
export function unlinkRetiredEmail(world: World, request: ApiRequest): ApiResponse {
  const asked = parseInput(retired, request.body);
  if (!asked.email_id && !asked.email_address) {
    throw new Refusal('retired_email_missing_email_identifiers');
  }
  const { organization, member } = named(world, request);
  const wanted = asked.email_address?.toLowerCase();
  const found = member.retiredEmails.find(
    ({ emailId, emailAddress }) =>
      (!asked.email_id || asked.email_id === emailId) &&
      (!wanted || wanted === emailAddress.toLowerCase()),
  );
  if (found === undefined) throw new Refusal('email_not_found');
  member.retiredEmails = member.retiredEmails.filter((one) => one !== found);
  const { status, body } = changed(world, organization, member);
  return { status, body: { ...body, organization_id: organization.organizationId } };
}

function named(world: World, { parameters }: ApiRequest) {
  const organization = knownOrganization(world, parameters.organization_id);
  return { organization, member: knownMember(world, organization, parameters.member_id) };
}

function changed(world: World, organization: Organization, member: Member): ApiResponse {
  member.updatedAt = world.clock.now();
  return memberResponse(world, organization, member);
}
