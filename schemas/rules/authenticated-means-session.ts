import { isRecord } from '../../src/io/is-record';
import { documentedBy } from './evidence';
import type { Facts, ReportBreach, Rule } from './rule';

/**
 * `member_authenticated: true` comes with a full session and no intermediate one, `false` with an
 * intermediate one and the reason why it is not full. A login that does not say it is full.
 */
export const authenticatedMeansSession = {
  name: 'authenticated-means-session',
  evidence: documentedBy('https://stytch.com/docs/b2b/guides/sessions/intermediate-sessions'),
  check({ status, body }, report) {
    if (status !== 200) return;
    const { member_authenticated: isWhole } = body;
    if (typeof body.session_token !== 'string') discovered(body, report);
    else if (isWhole === false) unfinished(body, report);
    else if (isWhole === true) authenticated(body, 'member_authenticated is true', report);
    else if (!('member_authenticated' in body))
      authenticated(body, 'the login is complete', report);
  },
} as const satisfies Rule;

/** A login without an organization brings an intermediate session alone. */
function discovered(body: Facts, report: ReportBreach): void {
  const { intermediate_session_token: token } = body;
  if (typeof token !== 'string' || isFilled(token)) return;
  const documented = 'a non-empty string, since there is no other token';
  report({ pointer: '/intermediate_session_token', documented, value: token });
}

function authenticated(body: Facts, reason: string, report: ReportBreach): void {
  const because = `since ${reason}`;
  const filled = `a non-empty string, ${because}`;
  unless(body, 'session_token', isFilled(body.session_token), filled, report);
  unless(body, 'session_jwt', isFilled(body.session_jwt), filled, report);
  unless(body, 'member_session', isRecord(body.member_session), `an object, ${because}`, report);
  const intermediate = body.intermediate_session_token;
  const isNone = intermediate === undefined || intermediate === '';
  unless(body, 'intermediate_session_token', isNone, `the empty string, ${because}`, report);
  for (const key of ['mfa_required', 'primary_required']) {
    unless(body, key, body[key] == null, `absent or null, ${because}`, report);
  }
}

function unfinished(body: Facts, report: ReportBreach): void {
  const because = 'since member_authenticated is false';
  const empty = `the empty string, ${because}`;
  const isTold = isRecord(body.mfa_required) || isRecord(body.primary_required);
  unless(body, 'session_token', body.session_token === '', empty, report);
  unless(body, 'session_jwt', body.session_jwt === '', empty, report);
  unless(body, 'member_session', body.member_session == null, `absent or null, ${because}`, report);
  const token = body.intermediate_session_token;
  const filled = `a non-empty string, ${because}`;
  unless(body, 'intermediate_session_token', isFilled(token), filled, report);
  unless(body, 'mfa_required', isTold, `an object here or in primary_required, ${because}`, report);
}

function unless(
  body: Facts,
  key: string,
  holds: boolean,
  documented: string,
  report: ReportBreach,
): void {
  if (!holds) report({ pointer: `/${key}`, documented, value: body[key] });
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && /\S/.test(value);
}
