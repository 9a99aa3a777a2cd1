import { z } from 'zod';
import { memberBody } from '../answers/member-body';
import { organizationBody } from '../answers/organization-body';
import { sessionBody } from '../answers/session-body';
import { minute } from '../clock';
import type { Member, Organization, Session } from '../entities';
import type { ApiAnswer, ApiRequest } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import { findSession } from '../sessions/find-session';
import { mergeClaims } from '../sessions/merge-claims';
import { signSessionJwt } from '../sessions/session-jwt';
import type { World } from '../world';
import { knownMember, knownOrganization } from './known';

const check = z.object({
  session_token: z.string().nullish(),
  session_jwt: z.string().nullish(),
  session_duration_minutes: z.int().min(5).max(527_040).nullish(),
  session_custom_claims: z.record(z.string(), z.unknown()).nullish(),
});

/** `POST /v1/b2b/sessions/authenticate` */
export async function authenticateSession(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const asked = parseInput(check, request.body);
  const session = await findSession(world, {
    session_token: asked.session_token ?? undefined,
    session_jwt: asked.session_jwt ?? undefined,
  });
  if (session === undefined)
    throw new Refusal('bad_request', 'session_token or session_jwt is needed.');
  const now = world.clock.now();
  session.lastAccessedAt = now;
  if (asked.session_duration_minutes)
    session.expiresAt = now + asked.session_duration_minutes * minute;
  session.claims = mergeClaims(session.claims, asked.session_custom_claims ?? {});
  const { organization, member } = ownersOf(world, session);
  return {
    status: 200,
    body: {
      member: memberBody(member, now),
      member_session: sessionBody(session, organization),
      organization: organizationBody(organization),
      session_jwt: await signSessionJwt(world, session, organization),
      session_token: session.token,
      verdict: null,
    },
  };
}

/** `GET /v1/b2b/sessions` */
export async function listSessions(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const organization = knownOrganization(world, request.query.get('organization_id') ?? undefined);
  const member = knownMember(world, organization, request.query.get('member_id') ?? undefined);
  const now = world.clock.now();
  const sessions = [...world.sessions.values()].filter(
    (session) => session.memberId === member.memberId && session.expiresAt > now,
  );
  return {
    status: 200,
    body: { member_sessions: sessions.map((session) => sessionBody(session, organization)) },
  };
}

const revocation = z.object({
  member_session_id: z.string().nullish(),
  session_token: z.string().nullish(),
  session_jwt: z.string().nullish(),
  member_id: z.string().nullish(),
});

/** `POST /v1/b2b/sessions/revoke` */
export async function revokeSession(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const asked = parseInput(revocation, request.body);
  const named = [asked.member_session_id, asked.session_token, asked.session_jwt, asked.member_id];
  if (named.filter(Boolean).length !== 1) {
    throw new Refusal(
      'bad_request',
      'Exactly one of member_session_id, session_token, session_jwt and member_id is needed.',
    );
  }
  if (asked.member_id) world.forgetSessionsOf(asked.member_id);
  if (asked.member_session_id) {
    for (const [token, session] of world.sessions) {
      if (session.sessionId === asked.member_session_id) world.sessions.delete(token);
    }
  }
  const session = await findSession(world, {
    session_token: asked.session_token ?? undefined,
    session_jwt: asked.session_jwt ?? undefined,
  });
  if (session !== undefined) world.sessions.delete(session.token);
  return { status: 200, body: {} };
}

/** `GET /v1/b2b/sessions/jwks/{project_id}` */
export async function getJwks(world: World): Promise<ApiAnswer> {
  const { publicKey } = await world.signingKey.pair();
  const key = publicKey.export({ format: 'jwk' });
  return {
    status: 200,
    body: {
      keys: [
        {
          ...key,
          alg: 'RS256',
          key_ops: ['verify'],
          kid: world.signingKey.id,
          use: 'sig',
          x5c: [],
          x5tS256: '',
        },
      ],
    },
  };
}

function ownersOf(world: World, session: Session): { organization: Organization; member: Member } {
  const organization = world.organizations.get(session.organizationId);
  const member = world.members.get(session.memberId);
  if (organization === undefined || member === undefined) throw new Refusal('session_not_found');
  return { organization, member };
}
