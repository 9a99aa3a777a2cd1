// Two parts of jose, since all of it takes half as long again to load.
import { SignJWT } from 'jose/jwt/sign';
import { jwtVerify } from 'jose/jwt/verify';
import { copyOf } from '../bodies/copy-of';
import { factorProof } from '../bodies/factor-body';
import { isSame } from '../bodies/is-same';
import { minute, timestamp } from '../clock';
import type { Organization, Session } from '../entities';
import type { World } from '../world';

const sessionClaim = 'https://stytch.com/session';

/**
 * Signs the JWT of a session: RS256, five minutes, custom claims beside the registered ones. Its own
 * times are the machine's, not those of the emulator's clock: the official SDK holds them against the
 * clock of its own machine, and a JWT of a moved clock would not be valid yet. The session's times in it
 * are the emulator's.
 */
export async function signSessionJwt(
  world: World,
  session: Session,
  organization: Organization,
): Promise<string> {
  const issuedAt = Math.floor(world.clock.machineNow() / 1000);
  const claims = claimsOf(session, organization);
  // The same claims in the same second make the same JWT: there is nothing to sign again.
  const known = signed.get(session);
  if (known?.issuedAt === issuedAt && isSame(claims, known.claims)) return known.jwt;
  const { privateKey } = await world.signingKey.pair();
  const jwt = new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: world.signingKey.id, typ: 'JWT' })
    .setAudience([world.projectId])
    .setIssuer(`stytch.com/${world.projectId}`)
    .setSubject(session.memberId)
    .setIssuedAt(issuedAt)
    .setNotBefore(issuedAt)
    .setExpirationTime(issuedAt + (5 * minute) / 1000)
    .sign(privateKey);
  signed.set(session, { issuedAt, claims: copyOf(claims), jwt });
  return jwt;
}

const signed = new WeakMap<
  Session,
  { readonly issuedAt: number; readonly claims: object; readonly jwt: Promise<string> }
>();

function claimsOf(session: Session, organization: Organization): Record<string, unknown> {
  return {
    ...session.claims,
    [sessionClaim]: {
      id: session.sessionId,
      started_at: timestamp(session.startedAt),
      last_accessed_at: timestamp(session.lastAccessedAt),
      expires_at: timestamp(session.expiresAt),
      attributes: { user_agent: '', ip_address: '' },
      authentication_factors: session.factors.map((factor) =>
        Object.assign(factorProof(factor), {
          last_authenticated_at: timestamp(factor.lastAuthenticatedAt),
        }),
      ),
      roles: session.roles,
    },
    'https://stytch.com/organization': {
      organization_id: organization.organizationId,
      slug: organization.slug,
    },
  };
}

/**
 * The id of the session that a JWT of ours speaks of, also after the JWT's own five minutes: the API
 * takes an expired JWT for a session that still lives. Undefined for what we have not signed.
 */
export async function sessionIdOfJwt(world: World, jwt: string): Promise<string | undefined> {
  const { publicKey } = await world.signingKey.pair();
  try {
    const { payload } = await jwtVerify(jwt, publicKey, {
      currentDate: new Date(0),
      clockTolerance: Number.MAX_SAFE_INTEGER / 1000,
    });
    const claim: unknown = payload[sessionClaim];
    if (typeof claim !== 'object' || claim === null || !('id' in claim)) return undefined;
    return String(claim.id);
  } catch {
    return undefined;
  }
}
