import { isRecord } from '../../src/io/is-record';
import type { Breach, Facts, Rule } from './rule';

/**
 * `member_authenticated: true` comes with a full session and no intermediate one, `false` with an
 * intermediate one and the reason why it is not full. A login that does not say it is full.
 */
export const authenticatedMeansSession: Rule = {
  name: 'authenticated-means-session',
  check({ status, body }) {
    if (status !== 200) return [];
    if (typeof body.session_token !== 'string') return discovered(body);
    if (body.member_authenticated === false) return unfinished(body);
    if (body.member_authenticated === true)
      return authenticated(body, 'member_authenticated is true');
    return 'member_authenticated' in body ? [] : authenticated(body, 'the login is complete');
  },
};

/** A login without an organization brings an intermediate session alone. */
function* discovered(body: Facts): Iterable<Breach> {
  const { intermediate_session_token: token } = body;
  if (typeof token !== 'string' || isFilled(token)) return;
  const documented = 'a non-empty string, since there is no other token';
  yield { pointer: '/intermediate_session_token', documented, value: token };
}

function* authenticated(body: Facts, reason: string): Iterable<Breach> {
  const because = `since ${reason}`;
  const filled = `a non-empty string, ${because}`;
  yield* unless(body, 'session_token', isFilled(body.session_token), filled);
  yield* unless(body, 'session_jwt', isFilled(body.session_jwt), filled);
  yield* unless(body, 'member_session', isRecord(body.member_session), `an object, ${because}`);
  const intermediate = body.intermediate_session_token;
  const isNone = intermediate === undefined || intermediate === '';
  yield* unless(body, 'intermediate_session_token', isNone, `the empty string, ${because}`);
  for (const key of ['mfa_required', 'primary_required']) {
    yield* unless(body, key, body[key] == null, `absent or null, ${because}`);
  }
}

function* unfinished(body: Facts): Iterable<Breach> {
  const because = 'since member_authenticated is false';
  const empty = `the empty string, ${because}`;
  const isTold = isRecord(body.mfa_required) || isRecord(body.primary_required);
  yield* unless(body, 'session_token', body.session_token === '', empty);
  yield* unless(body, 'session_jwt', body.session_jwt === '', empty);
  yield* unless(body, 'member_session', body.member_session == null, `absent or null, ${because}`);
  const token = body.intermediate_session_token;
  const filled = `a non-empty string, ${because}`;
  yield* unless(body, 'intermediate_session_token', isFilled(token), filled);
  yield* unless(body, 'mfa_required', isTold, `an object here or in primary_required, ${because}`);
}

function* unless(body: Facts, key: string, holds: boolean, documented: string): Iterable<Breach> {
  if (!holds) yield { pointer: `/${key}`, documented, value: body[key] };
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && /\S/.test(value);
}
