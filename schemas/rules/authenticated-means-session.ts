import type { Finding } from '../../src/domain/verification-result';
import { isRecord } from '../../src/io/is-record';
import { finding } from '../finding';
import type { Rule } from './rule';

/**
 * `member_authenticated: true` comes with a full session and no intermediate one, `false` with an
 * intermediate one and the reason why it is not full.
 * Documented: https://stytch.com/docs/b2b/guides/sessions/intermediate-sessions
 */
export const authenticatedMeansSession: Rule = ({ operation, status, body }) => {
  if (status !== 200 || typeof body.member_authenticated !== 'boolean') return [];
  if (operation !== 'authenticate' && operation !== 'authenticate_magic_link') return [];
  return body.member_authenticated ? authenticated(body) : unfinished(body);
};

type Body = Readonly<Record<string, unknown>>;

function authenticated(body: Body): Finding[] {
  const because = 'since member_authenticated is true';
  return [
    ...unless(
      body,
      'session_token',
      isFilled(body.session_token),
      `a non-empty string, ${because}`,
    ),
    ...unless(body, 'session_jwt', isFilled(body.session_jwt), `a non-empty string, ${because}`),
    ...unless(body, 'member_session', isRecord(body.member_session), `an object, ${because}`),
    ...unless(
      body,
      'intermediate_session_token',
      body.intermediate_session_token === '',
      `the empty string, ${because}`,
    ),
  ];
}

function unfinished(body: Body): Finding[] {
  const because = 'since member_authenticated is false';
  const isTold = isRecord(body.mfa_required) || isRecord(body.primary_required);
  return [
    ...unless(body, 'session_token', body.session_token === '', `the empty string, ${because}`),
    ...unless(body, 'session_jwt', body.session_jwt === '', `the empty string, ${because}`),
    ...unless(body, 'member_session', body.member_session == null, `absent or null, ${because}`),
    ...unless(
      body,
      'intermediate_session_token',
      isFilled(body.intermediate_session_token),
      `a non-empty string, ${because}`,
    ),
    ...unless(body, 'mfa_required', isTold, `an object here or in primary_required, ${because}`),
  ];
}

function unless(body: Body, key: string, holds: boolean, documented: string): Finding[] {
  if (holds) return [];
  const rule = 'authenticated-means-session';
  return [finding('violation', { pointer: `/${key}`, rule, documented, value: body[key] })];
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
