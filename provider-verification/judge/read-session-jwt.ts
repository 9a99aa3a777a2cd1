import type { JSONWebKeySet } from 'jose';
import * as errors from 'jose/errors';
import { createLocalJWKSet } from 'jose/jwks/local';
import { jwtVerify } from 'jose/jwt/verify';
import type { JwtReading } from '../../schemas/rules/rule';
import { skewMs } from '../../schemas/rules/session-is-of-now';

/** What a session JWT of one project is verified with. */
export interface JwtExpectation {
  readonly keys: JSONWebKeySet;
  readonly projectId: string;
  /** Scheme, host and port: a project with a domain of its own signs as that. */
  readonly baseUrl: string;
  /** This machine's time (ms since 1970): whoever takes a JWT holds it against their own clock. */
  readonly machineNow: number;
}

/**
 * Verifies a session JWT against the provider's keys: signature by RS256, issuer, audience, and that it
 * is valid now and was issued now. Returns its claims, or what is wrong with it.
 */
export async function readSessionJwt(
  jwt: string,
  { keys, projectId, baseUrl, machineNow: now }: JwtExpectation,
): Promise<JwtReading> {
  if (!isCanonical(jwt)) return { problem: 'it is no JWT' };
  try {
    const { payload, protectedHeader } = await jwtVerify(jwt, createLocalJWKSet(keys), {
      algorithms: ['RS256'],
      issuer: [`stytch.com/${projectId}`, baseUrl],
      audience: projectId,
      currentDate: new Date(now),
      clockTolerance: skewMs / 1000,
      requiredClaims: ['sub', 'iat', 'nbf', 'exp'],
    });
    if (protectedHeader.kid === undefined) return { problem: 'it names no key' };
    const issuedMs = (payload.iat ?? 0) * 1000;
    if (Math.abs(issuedMs - now) > skewMs) return { problem: 'it was not issued now' };
    return { claims: payload };
  } catch (cause) {
    return { problem: problemOf(cause) };
  }
}

/** Each part is written in the one way that there is for its bytes (RFC 4648, section 3.5). */
function isCanonical(jwt: string): boolean {
  return jwt
    .split('.')
    .every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}

function problemOf(cause: unknown): string {
  if (cause instanceof errors.JWTExpired) return 'it has expired';
  if (cause instanceof errors.JWTClaimValidationFailed) return `its claim ${cause.claim} is wrong`;
  if (cause instanceof errors.JWKSNoMatchingKey) return 'its key is not among them';
  if (cause instanceof errors.JWSSignatureVerificationFailed) return 'its signature is wrong';
  if (cause instanceof errors.JOSEAlgNotAllowed) return 'it is not signed with RS256';
  if (cause instanceof errors.JOSEError) return 'it is no JWT';
  throw cause;
}
