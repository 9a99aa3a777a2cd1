import { isRecord } from '../../src/io/is-record';
import { reservedClaims } from './custom-claims';
import { isSameValue } from './is-same-value';
import type { Facts, ReportBreach, Rule } from './rule';
import { timeOf } from './timestamps';

const pointer = '/session_jwt';
const sessionClaim = 'https://stytch.com/session';
const organizationClaim = 'https://stytch.com/organization';
const lifetimeSeconds = 300;

/** `session_jwt` is a JWT of the provider, and says of the session what the body says. */
export const sessionJwtAgrees: Rule = {
  name: 'session-jwt-agrees',
  check({ body, circumstances }, report) {
    const value = body.session_jwt;
    const reading = circumstances?.sessionJwt;
    if (reading === undefined) return;
    if ('problem' in reading) {
      const documented = `a JWT that verifies with the provider's keys, but ${reading.problem}`;
      report({ pointer, rule: 'session-jwt-verifies', documented, value });
      return;
    }
    const { claims } = reading;
    const { member_session: session, organization } = body;
    for (const documented of differences(claims, session, organization)) {
      report({ pointer, documented, value });
    }
    if (Number(claims.exp) - Number(claims.iat) !== lifetimeSeconds) {
      const documented = 'a JWT that lives for five minutes';
      report({ pointer, rule: 'session-jwt-lifetime', documented, value });
    }
    const inJwt = claims[sessionClaim];
    if (isRecord(inJwt) && !Array.isArray(inJwt.authentication_factors)) {
      const documented = 'a JWT with the factors of /member_session';
      report({ pointer, rule: 'session-jwt-claims', documented, value });
    }
    if (isRecord(session)) customClaims(claims, session, value, report);
  },
};

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

function customClaims(claims: Facts, session: Facts, value: unknown, report: ReportBreach): void {
  const custom = isRecord(session.custom_claims) ? session.custom_claims : undefined;
  if (custom === undefined) return;
  for (const [name, claim] of Object.entries(custom)) {
    if (isSameValue(claim, claims[name])) continue;
    report({ pointer, documented: `a JWT with the custom claim ${JSON.stringify(name)}`, value });
  }
  const more = Object.keys(claims).find(
    (name) =>
      !Object.hasOwn(custom, name) &&
      !reservedClaims.has(name) &&
      !name.startsWith('https://stytch.com/'),
  );
  if (more === undefined) return;
  const documented = 'a JWT without claims beside those of the session';
  report({ pointer, rule: 'session-jwt-claims', documented, value });
}

// A missing time is the schema's business; the same moment may be written in two ways.
function isSameTime(a: unknown, b: unknown): boolean {
  const [first, second] = [timeOf(a), timeOf(b)];
  return first === undefined || second === undefined
    ? a === undefined || second === undefined
    : Math.abs(first - second) < 1000;
}
