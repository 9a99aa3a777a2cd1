import { z } from 'zod';
import { memberBody } from '../answers/member-body';
import { organizationBody } from '../answers/organization-body';
import type { Member, Organization } from '../entities';
import type { ApiAnswer, ApiRequest } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { newMember } from './create-member';
import { knownMember, knownOrganization, refuseMalformedEmail } from './known';

const metadata = z.record(z.string(), z.unknown());
const input = z.object({
  name: z.string().optional(),
  external_id: z.string().nullable().optional(),
  mfa_enrolled: z.boolean().optional(),
  mfa_phone_number: z.string().optional(),
  is_breakglass: z.boolean().optional(),
  trusted_metadata: metadata.optional(),
  untrusted_metadata: metadata.optional(),
});
const creation = input.extend({
  email_address: z.string(),
  create_member_as_pending: z.boolean().default(false),
});

/** `POST /v1/b2b/organizations/{organization_id}/members` */
export async function createMember(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const asked = parseInput(creation, request.body);
  const organization = knownOrganization(world, request.parameters.organization_id);
  refuseMalformedEmail(asked.email_address);
  if (world.findMember(organization.organizationId, asked.email_address) !== undefined) {
    throw new Refusal('duplicate_member_email');
  }
  const member = newMember(world, organization, {
    emailAddress: asked.email_address,
    pending: asked.create_member_as_pending,
  });
  apply(member, asked);
  return answer(world, organization, member);
}

/** `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}` */
export async function updateMember(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const asked = parseInput(input, request.body);
  const organization = knownOrganization(world, request.parameters.organization_id);
  const member = knownMember(world, organization, request.parameters.member_id);
  apply(member, asked);
  member.updatedAt = world.clock.now();
  return answer(world, organization, member);
}

/** `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}` */
export async function deleteMember(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const organization = knownOrganization(world, request.parameters.organization_id);
  const member = knownMember(world, organization, request.parameters.member_id);
  world.forgetMember(member);
  return { status: 200, body: { member_id: member.memberId } };
}

/** `GET /v1/b2b/organizations/{organization_id}/member` */
export async function getMember(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const organization = knownOrganization(world, request.parameters.organization_id);
  const email = request.query.get('email_address');
  const member =
    email === null
      ? knownMember(world, organization, request.query.get('member_id') ?? undefined)
      : world.findMember(organization.organizationId, email);
  if (member === undefined) throw new Refusal('member_not_found');
  return answer(world, organization, member);
}

function apply(member: Member, asked: z.infer<typeof input>): void {
  member.name = asked.name ?? member.name;
  member.externalId = asked.external_id ?? member.externalId;
  member.mfaEnrolled = asked.mfa_enrolled ?? member.mfaEnrolled;
  member.mfaPhoneNumber = asked.mfa_phone_number ?? member.mfaPhoneNumber;
  member.isBreakglass = asked.is_breakglass ?? member.isBreakglass;
  member.trustedMetadata = asked.trusted_metadata ?? member.trustedMetadata;
  member.untrustedMetadata = asked.untrusted_metadata ?? member.untrustedMetadata;
}

function answer(world: World, organization: Organization, member: Member): ApiAnswer {
  return {
    status: 200,
    body: {
      member: memberBody(member, world.clock.now()),
      member_id: member.memberId,
      organization: organizationBody(organization),
    },
  };
}
