import { z } from 'zod';
import type { IntermediateSession, Member, Organization, Session } from '../entities';
import { Refusal } from '../refusal';
import { refuseExcludingArguments } from '../rules/refuse-excluding-arguments';
import { refuseForeignSession } from '../rules/refuse-foreign-session';
import { refuseSessionArguments } from '../rules/refuse-session-arguments';
import { findIntermediate } from '../sessions/find-intermediate';
import { findSession } from '../sessions/find-session';
import type { World } from '../world';
import { knownMember, knownOrganization } from './known';

/** Whose second factor a request is about, and with which login. */
export const secondFactorInput = z.object({
  organization_id: z.string(),
  member_id: z.string(),
  intermediate_session_token: z.string().nullish(),
  session_token: z.string().nullish(),
  session_jwt: z.string().nullish(),
});

/** The same, found. */
export interface SecondFactorRequest {
  readonly organization: Organization;
  readonly member: Member;
  readonly session: Session | undefined;
  readonly intermediate: IntermediateSession | undefined;
}

/** @throws Refusal for an organization or a member that is not known, or an organization suspended */
export function knownOwners(
  world: World,
  asked: { readonly organization_id: string; readonly member_id: string },
): { organization: Organization; member: Member } {
  const organization = knownOrganization(world, asked.organization_id);
  if (organization.suspended) throw new Refusal('organization_suspended');
  return { organization, member: knownMember(world, organization, asked.member_id) };
}

/**
 * Finds the login that a request came with; it must be the member's.
 *
 * @throws Refusal `no_session_arguments` when it is needed and there is none, and those of a session
 */
export async function findLogin(
  world: World,
  member: Member,
  asked: z.infer<typeof secondFactorInput>,
  needed: boolean,
): Promise<Pick<SecondFactorRequest, 'session' | 'intermediate'>> {
  const token = asked.session_token || undefined;
  const jwt = asked.session_jwt || undefined;
  const intermediateToken = asked.intermediate_session_token || undefined;
  const given = [token, jwt, intermediateToken];
  if (needed) refuseSessionArguments(given);
  else refuseExcludingArguments(given);
  const session = await findSession(world, { session_token: token, session_jwt: jwt });
  const intermediate = findIntermediate(world, intermediateToken);
  refuseForeignSession(member, session, intermediate);
  return { session, intermediate };
}
