import { timestamp } from '../clock';
import type { Member, Organization } from '../entities';
import type { LoginResult } from '../rules/complete-login';
import { signSessionJwt } from '../sessions/session-jwt';
import type { World } from '../world';
import { deviceBody } from './device-body';
import { memberBody } from './member-body';
import { organizationBody } from './organization-body';
import { sessionBody } from './session-body';

/** Whose login it is, and the device that it came from. */
export interface LoginOwner {
  readonly organization: Organization;
  readonly member: Member;
  readonly telemetryId?: string | null | undefined;
}

/** A login as the API shows it, complete or not. */
export async function loginBody(
  world: World,
  { session, intermediate, mfaRequired, primaryRequired }: LoginResult,
  { organization, member, telemetryId }: LoginOwner,
): Promise<Record<string, unknown>> {
  const now = world.clock.now();
  const device = telemetryId && world.devices.has(telemetryId) ? telemetryId : undefined;
  return {
    intermediate_session_token: intermediate?.token ?? '',
    intermediate_session_token_expires_at:
      intermediate === undefined ? null : timestamp(intermediate.expiresAt),
    member: memberBody(member, now),
    member_authenticated: session !== undefined,
    member_device: device === undefined ? null : deviceBody(device, now),
    member_id: member.memberId,
    member_session: session === undefined ? null : sessionBody(session, organization),
    mfa_required: mfaRequired,
    organization: organizationBody(organization),
    primary_required: primaryRequired,
    session_jwt: session === undefined ? '' : await signSessionJwt(world, session, organization),
    session_token: session?.token ?? '',
  };
}
