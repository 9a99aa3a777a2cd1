import { z } from 'zod';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import { changeEmail } from '../rules/change-email';
import { emailRoles } from '../rules/email-roles';
import { refuseTakenEmail } from '../rules/refuse-taken-email';
import type { World } from '../world';
import { knownMember, knownOrganization, refuseMalformedEmail } from './known';
import { applyMemberInput, memberInput } from './member-input';
import { memberResponse } from './member-response';
import { newMember } from './new-member';

const creation = memberInput.extend({
  email_address: z.string(),
  create_member_as_pending: z.boolean().nullish(),
});
const change = memberInput.extend({
  email_address: z.string().nullish(),
  default_mfa_method: z.string().nullish(),
  unlink_email: z.boolean().nullish(),
});

/** `POST /v1/b2b/organizations/{organization_id}/members` */
export function createMember(world: World, request: ApiRequest): ApiResponse {
  const asked = parseInput(creation, request.body);
  const organization = knownOrganization(world, request.parameters.organization_id);
  refuseMalformedEmail(asked.email_address);
  refuseTakenEmail(world, organization, undefined, asked.email_address);
  const member = newMember(world, organization, {
    emailAddress: asked.email_address,
    pending: asked.create_member_as_pending ?? false,
  });
  try {
    applyMemberInput(world, organization, member, asked);
  } catch (refused) {
    world.forgetMember(member);
    throw refused;
  }
  return memberResponse(world, organization, member);
}

/** `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}` */
export function updateMember(world: World, request: ApiRequest): ApiResponse {
  const asked = parseInput(change, request.body);
  const organization = knownOrganization(world, request.parameters.organization_id);
  const member = knownMember(world, organization, request.parameters.member_id);
  const address = asked.email_address || undefined;
  if (address !== undefined) {
    refuseMalformedEmail(address);
    refuseTakenEmail(world, organization, member, address);
  }
  applyMemberInput(world, organization, member, asked);
  if (address !== undefined) {
    changeEmail(member, address, asked.unlink_email ?? false);
    member.emailRoles = emailRoles(organization, member.emailAddress);
  }
  member.updatedAt = world.clock.now();
  return memberResponse(world, organization, member);
}

/** `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}` */
export function deleteMember(world: World, request: ApiRequest): ApiResponse {
  const organization = knownOrganization(world, request.parameters.organization_id);
  const member = knownMember(world, organization, request.parameters.member_id);
  world.deleteMember(member);
  member.updatedAt = world.clock.now();
  return { status: 200, body: { member_id: member.memberId } };
}

/** `GET /v1/b2b/organizations/{organization_id}/member`, by member_id or by email_address */
export function getMember(world: World, request: ApiRequest): ApiResponse {
  const organization = knownOrganization(world, request.parameters.organization_id);
  const id = request.query.get('member_id') || undefined;
  const email = request.query.get('email_address') || undefined;
  if ((id === undefined) === (email === undefined)) throw new Refusal('invalid_member_get_fields');
  const member =
    email === undefined
      ? knownMember(world, organization, id)
      : world.findMember(organization.organizationId, email);
  if (member === undefined) throw new Refusal('member_not_found');
  return memberResponse(world, organization, member);
}

/** `GET /v1/b2b/organizations/members/dangerously_get/{member_id}`, whatever the organization */
export function getMemberDangerously(world: World, request: ApiRequest): ApiResponse {
  const member = world.members.get(request.parameters.member_id ?? '');
  const withDeleted = request.query.get('include_deleted') === 'true';
  if (member === undefined || (member.status === 'deleted' && !withDeleted)) {
    throw new Refusal('member_not_found');
  }
  return memberResponse(world, knownOrganization(world, member.organizationId), member);
}
