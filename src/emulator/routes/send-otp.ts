import { z } from 'zod';
import { memberBody } from '../bodies/member-body';
import { organizationBody } from '../bodies/organization-body';
import { minute } from '../clock';
import type { Member, Organization } from '../entities';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { newPasscode } from '../identifiers';
import { Refusal } from '../refusal';
import { otpMinutes } from '../rules/otp-minutes';
import { refuseRestrictedMethod } from '../rules/refuse-restricted-method';
import { refuseStranger } from '../rules/refuse-stranger';
import type { World } from '../world';
import { checkLocale } from './check-locale';
import { knownOrganization, refuseMalformedEmail } from './known';
import { newMember } from './new-member';

const expiration = z.number().nullish();
const input = z.object({
  organization_id: z.string(),
  email_address: z.string(),
  login_template_id: z.string().nullish(),
  signup_template_id: z.string().nullish(),
  locale: z.string().nullish(),
  login_expiration_minutes: expiration,
  signup_expiration_minutes: expiration,
});

/** `POST /v1/b2b/otps/email/login_or_signup` */
export function sendOtp(world: World, request: ApiRequest): ApiResponse {
  const asked = parseInput(input, request.body);
  checkLocale(asked.locale);
  refuseMalformedEmail(asked.email_address);
  const loginMinutes = otpMinutes(asked.login_expiration_minutes);
  const signupMinutes = otpMinutes(asked.signup_expiration_minutes);
  const organization = knownOrganization(world, asked.organization_id);
  if (organization.suspended) throw new Refusal('organization_suspended');
  const known = world.findMember(organization.organizationId, asked.email_address);
  refuseRestrictedMethod(organization, known, 'email_otp');
  if (known === undefined) refuseStranger(organization, asked.email_address);
  const member =
    known ?? newMember(world, organization, { emailAddress: asked.email_address, pending: true });
  const minutes = member.status === 'active' ? loginMinutes : signupMinutes;
  send(world, organization, member, minutes, asked.locale ?? 'en');
  return {
    status: 200,
    body: {
      member: memberBody(member, world.clock.now()),
      member_created: known === undefined,
      member_id: member.memberId,
      organization: organizationBody(organization),
    },
  };
}

function send(
  world: World,
  organization: Organization,
  member: Member,
  minutes: number,
  locale: string,
): void {
  const now = world.clock.now();
  const passcode = {
    code: newPasscode(),
    sentAt: now,
    expiresAt: now + minutes * minute,
    state: 'fresh' as const,
  };
  world.addPasscode(member.memberId, passcode);
  world.onMail({
    to: member.emailAddress,
    code: passcode.code,
    locale,
    organizationName: String(organization.settings.organization_name),
    sentAt: now,
  });
}
