import { z } from 'zod';
import { memberBody } from '../bodies/member-body';
import { organizationBody } from '../bodies/organization-body';
import { sessionBody } from '../bodies/session-body';
import type { Factor, Member, Organization } from '../entities';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal, type RefusalType } from '../refusal';
import { openSession } from '../sessions/open-session';
import { signSessionJwt } from '../sessions/session-jwt';
import type { World } from '../world';
import { untouchedMember } from './new-member';
import { untouchedOrganization } from './new-organization';

/** The documented sandbox tokens, https://stytch.com/docs/guides/testing/sandbox-values (public, no secrets). */
const sandboxTokens: Readonly<Record<string, 'success' | RefusalType>> = {
  'DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=': 'success',
  '3pzjQpgksDlGKWEwUq2Up--hCHC_0oamfLHyfspKDFU=': 'unable_to_auth_magic_link',
  'CprTtwhnRNiMBiUS2jSLcWYrfuO2POeBNdo5HhW6qTM=': 'magic_link_not_found',
};

const organizationId = 'organization-test-007d9d4a-deac-4a87-ba0a-e6e8afba4d4b';
const memberId = 'member-test-00000000-0000-4000-8000-00000000517c';
const input = z.object({ magic_links_token: z.string() });

/**
 * `POST /v1/b2b/magic_links/authenticate`, with the sandbox tokens alone: the emulator sends no magic
 * links. The organization and the member behind them exist in no other route.
 */
export async function authenticateMagicLink(
  world: World,
  request: ApiRequest,
): Promise<ApiResponse> {
  const { magic_links_token: token } = parseInput(input, request.body);
  const meaning = sandboxTokens[token] ?? 'magic_link_not_found';
  if (meaning !== 'success') throw new Refusal(meaning);
  const now = world.clock.now();
  const organization = sandboxOrganization(now);
  const member = sandboxMember(now);
  const factor: Factor = {
    type: 'magic_link',
    emailId: member.emailId,
    emailAddress: member.emailAddress,
    createdAt: now,
    lastAuthenticatedAt: now,
  };
  const session = openSession(world, member, [factor], { minutes: undefined, claims: undefined });
  return {
    status: 200,
    body: {
      intermediate_session_token: '',
      intermediate_session_token_expires_at: null,
      member: memberBody(member, now),
      member_authenticated: true,
      member_device: null,
      member_id: memberId,
      member_session: sessionBody(session, organization),
      method_id: member.emailId,
      mfa_required: null,
      organization: organizationBody(organization),
      organization_id: organizationId,
      primary_required: null,
      reset_sessions: false,
      session_jwt: await signSessionJwt(world, session, organization),
      session_token: session.token,
    },
  };
}

function sandboxOrganization(now: number): Organization {
  return {
    ...untouchedOrganization(now),
    organizationId,
    settings: { organization_name: 'Sandbox' },
    slug: 'sandbox',
  };
}

function sandboxMember(now: number): Member {
  return {
    ...untouchedMember(now),
    memberId,
    emailId: 'member-email-test-00000000-0000-4000-8000-00000000517c',
    organizationId,
    emailAddress: 'sandbox@stytch.com',
    emailVerified: true,
    status: 'active',
  };
}
