import { isRecord } from '../../src/io/is-record';
import { reservedClaims } from './custom-claims';
import { documentedBy, inferredFrom, jwts, openApi } from './evidence';
import { isSameValue } from './is-same-value';
import type { Circumstances, Facts, Rule } from './rule';
import { timeOf } from './timestamps';

const pointer = '/session_jwt';
const sessionClaim = 'https://stytch.com/session';
const organizationClaim = 'https://stytch.com/organization';
const lifetimeSeconds = 300;

/** `session_jwt` is a JWT of the provider, and says of the session what the body says. */
export const sessionJwtAgrees = [
  {
    name: 'session-jwt-verifies',
    evidence: documentedBy(jwts),
    check({ body, circumstances }, report) {
      const reading = circumstances?.sessionJwt;
      if (reading === undefined || !('problem' in reading)) return;
      const documented = `a JWT that verifies with the provider's keys, but ${reading.problem}`;
      report({ pointer, documented, value: body.session_jwt });
    },
  },
  {
    name: 'session-jwt-agrees',
    evidence: documentedBy(jwts),
    check({ body, circumstances }, report) {
      const claims = claimsOf(circumstances);
      if (claims === undefined) return;
      const { session_jwt: value, member_session: session, organization } = body;
      for (const documented of differences(claims, session, organization)) {
        report({ pointer, documented, value });
      }
      for (const name of differentClaims(claims, session)) {
        report({
          pointer,
          documented: `a JWT with the custom claim ${JSON.stringify(name)}`,
          value,
        });
      }
    },
  },
  {
    name: 'session-jwt-lifetime',
    evidence: documentedBy(`"a fixed lifetime of five minutes", ${openApi}`),
    check({ body, circumstances }, report) {
      const claims = claimsOf(circumstances);
      if (claims === undefined) return;
      if (Number(claims.exp) - Number(claims.iat) === lifetimeSeconds) return;
      const documented = 'a JWT that lives for five minutes';
      report({ pointer, documented, value: body.session_jwt });
    },
  },
  {
    name: 'session-jwt-claims',
    evidence: inferredFrom('Stytch adds claims of its own'),
    check({ body, circumstances }, report) {
      const claims = claimsOf(circumstances);
      if (claims === undefined) return;
      const { session_jwt: value, member_session: session } = body;
      const inJwt = claims[sessionClaim];
      if (isRecord(inJwt) && !Array.isArray(inJwt.authentication_factors)) {
        const documented = 'a JWT with the factors of /member_session';
        report({ pointer, documented, value });
      }
      if (!hasMoreClaims(claims, session)) return;
      const documented = 'a JWT without claims beside those of the session';
      report({ pointer, documented, value });
    },
  },
] as const satisfies readonly Rule[];

function claimsOf(circumstances: Circumstances | undefined): Facts | undefined {
  const reading = circumstances?.sessionJwt;
  return reading === undefined || 'problem' in reading ? undefined : reading.claims;
}

function* differences(claims: Facts, session: unknown, organization: unknown): Iterable<string> {
  const inJwt = claims[sessionClaim];
  if (!isRecord(inJwt)) {
    yield `a JWT with the claim ${sessionClaim}`;
    return;
  }
  if (isRecord(session)) {
    if (claims.sub !== session.member_id) yield 'a JWT whose subject is /member_session/member_id';
    if (inJwt.id !== session.member_session_id) yield 'a JWT of /member_session/member_session_id';
    for (const key of ['started_at', 'last_accessed_at', 'expires_at']) {
      if (!isSameTime(inJwt[key], session[key])) yield `a JWT with the ${key} of /member_session`;
    }
    for (const key of ['roles', 'authentication_factors']) {
      const isTold = Array.isArray(inJwt[key]) && Array.isArray(session[key]);
      if (isTold && !isSameValue(inJwt[key], session[key])) {
        yield `a JWT with the ${key} of /member_session`;
      }
    }
  }
  const organizationInJwt = claims[organizationClaim];
  if (!isRecord(organizationInJwt)) {
    yield `a JWT with the claim ${organizationClaim}`;
    return;
  }
  if (!isRecord(organization)) return;
  if (organizationInJwt.organization_id !== organization.organization_id) {
    yield 'a JWT of /organization/organization_id';
  }
  if (organizationInJwt.slug !== organization.organization_slug) {
    yield 'a JWT of /organization/organization_slug';
  }
}

function differentClaims(claims: Facts, session: unknown): string[] {
  return Object.entries(customClaimsOf(session) ?? {})
    .filter(([name, claim]) => !isSameValue(claim, claims[name]))
    .map(([name]) => name);
}

function hasMoreClaims(claims: Facts, session: unknown): boolean {
  const custom = customClaimsOf(session);
  if (custom === undefined) return false;
  return Object.keys(claims).some(
    (name) =>
      !Object.hasOwn(custom, name) &&
      !reservedClaims.has(name) &&
      !name.startsWith('https://stytch.com/'),
  );
}

function customClaimsOf(session: unknown): Facts | undefined {
  return isRecord(session) && isRecord(session.custom_claims) ? session.custom_claims : undefined;
}

// A missing time is the schema's business; the same moment may be written in two ways.
function isSameTime(a: unknown, b: unknown): boolean {
  const [first, second] = [timeOf(a), timeOf(b)];
  return first === undefined || second === undefined
    ? a === undefined || second === undefined
    : Math.abs(first - second) < 1000;
}
